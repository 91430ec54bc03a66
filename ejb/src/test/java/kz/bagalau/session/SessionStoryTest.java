package kz.bagalau.session;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.archive.Consequences;
import kz.bagalau.archive.RecordExtract;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Beans;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.session.Moved;
import kz.bagalau.staff.Newcomer;
import kz.bagalau.staff.OutsiderDeeds;
import kz.bagalau.staff.Staff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From computed cases to the service record, on PostgreSQL, through the real beans; every refusal with its point. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionStoryTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final Attachment PROOF = new Attachment("Отчёт.pdf", "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII));

    private final Scene scene = new Scene();

    @BeforeAll
    void appoint() {
        scene.does(scene.secretary, beans -> {
            Commissions commissions = beans.get(Commissions.class);
            Bilingual name = Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке");
            assertObstacle("commission.small", Set.of("8"), () -> commissions.appoint(scene.body, name, "1", DAY, DAY,
                    List.of(Seat.chair(scene.chair), Seat.member(scene.member), Seat.secretary(scene.secretary)), PROOF));
            Long outsider = outsider(beans);
            assertEquals(outsider, commissions.candidates(scene.body, DAY).stream().filter(PostHolder::outside).findFirst().orElseThrow().personId());
            assertObstacle("secretary.outside", Set.of("9"), () -> commissions.appoint(scene.body, name, "2", DAY, DAY, List.of(Seat.chair(scene.chair),
                    Seat.member(scene.deputy), Seat.member(scene.member), Seat.secretary(outsider)), PROOF));
            commissions.appoint(scene.body, name, "15-к", DAY.minusDays(40), DAY.minusDays(40), List.of(Seat.chair(scene.chair),
                    Seat.deputy(scene.deputy), Seat.member(scene.member), Seat.secretary(scene.secretary)), PROOF);
        });
    }

    /** Somebody with whom the body deals, and who holds no post in it. */
    private Long outsider(Beans beans) {
        beans.get(OutsiderDeeds.class).add(scene.body, new Newcomer("850215300997", new FullName("Сәтбаева", "Әсем", null),
                new FullName("Сатпаева", "Асем", null), null, null), Bilingual.of("Басқарма", "Управление"), Bilingual.of("маман", "специалист"), DAY.minusDays(1));
        return beans.get(Staff.class).outsiders(scene.body, DAY).get(0).personId();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private Long session(LocalDate day) {
        return scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, day, "каб. 12", "согласие от 01.10.2015"));
    }

    private void hold(Consumer<HoldSession> deed) {
        scene.does(scene.secretary, beans -> deed.accept(beans.get(HoldSession.class)));
    }

    private void votes(Consumer<Votes> deed) {
        scene.does(scene.secretary, beans -> deed.accept(beans.get(Votes.class)));
    }

    private Long motion(Long session, Long item) {
        return scene.as(scene.secretary, beans -> beans.get(SessionDesk.class).look(session).session().item(item).open().orElseThrow().id());
    }

    private void assemble(Long session, Long... present) {
        hold(room -> List.of(present).forEach(person -> room.came(session, person)));
        hold(room -> room.open(session));
    }

    private Long item(Long session, Long caseId) {
        return scene.as(scene.secretary, beans -> beans.get(SessionDesk.class).take(session).session().itemOf(caseId).orElseThrow().id());
    }

    private void put(Long session, Long... cases) {
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(session, List.of(cases)));
    }

    private void all(Long session, Long item, boolean... votes) {
        List<Long> people = List.of(scene.chair, scene.deputy, scene.member);
        for (int i = 0; i < votes.length; i++) {
            boolean vote = votes[i];
            Long person = people.get(i);
            votes(desk -> desk.say(session, item, motion(session, item), person, vote));
        }
        votes(desk -> desk.count(session, item, motion(session, item)));
    }

    private void sign(Long session) {
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, null));
        for (Long person : List.of(scene.secretary, scene.chair, scene.deputy, scene.member)) {
            scene.does(person, beans -> beans.get(Protocols.class).sign(session));
        }
    }

    private EvaluationCase subject(Beans beans, Long caseId) {
        return beans.get(SessionDesk.class).em.find(EvaluationCase.class, caseId);
    }

    @Test
    void aCaseWithoutItsPapersIsNotPut() {
        Long session = session(DAY);
        Long bare = scene.computed(scene.servants.get(2), List.of(5, 5, 5, 5), List.of(13, 13, 13), false);
        scene.does(scene.secretary, beans -> {
            Candidate readiness = beans.get(Agenda.class).candidates(session).stream().filter(one -> one.caseId().equals(bare)).findFirst().orElseThrow();
            assertEquals(List.of("documents.missing"), readiness.obstacles().stream().map(LegalObstacle::key).toList());
            assertObstacle("documents.missing", Set.of("19", "annex-3"), () -> beans.get(Agenda.class).put(session, List.of(bare)));
        });
        assertThrows(ObstacleException.class, () -> scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, DAY, null, " ")));
    }

    @Test
    void fromTheAgendaToTheServiceRecord() {
        Long session = session(DAY);
        Long plain = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        Long silent = scene.computed(scene.servants.get(1), List.of(4, 4, 4, 4), List.of(), true);
        put(session, plain, silent);
        decide(session, plain, silent);
        sign(session);
        results(plain, silent);
        acquaint(plain, silent);
        appeal(plain);
        consequences();
    }

    private void decide(Long session, Long plain, Long silent) {
        scene.does(scene.secretary, beans -> assertThrows(ObstacleException.class, () -> beans.get(HoldSession.class).open(session)));
        assemble(session, scene.chair, scene.deputy, scene.member);
        Map<Long, ObstacleException> refused = scene.as(scene.secretary, beans -> beans.get(Votes.class).together(session,
                Map.of(scene.chair, true, scene.deputy, true, scene.member, false)));
        assertEquals(Map.of(), refused);
        Long open = item(session, silent);
        scene.does(scene.secretary, beans -> {
            AgendaItem item = beans.get(SessionDesk.class).take(session).session().item(open);
            assertEquals(Set.of(Dispute.MUST_DECIDE), item.disputes());
            assertObstacle("session.revise.none", Set.of("9"), () -> beans.get(HoldSession.class).putApproval(session, open, null));
        });
        hold(room -> room.putDecision(session, open, "SATISFACTORY", Written.in(Lang.RU, "Некого было спросить; руководитель поставил 16 из 23."), null));
        scene.does(scene.member, beans -> beans.get(Votes.class).sayMyself(session, open, motion(session, open), true));
        votes(desk -> desk.say(session, open, motion(session, open), scene.chair, true));
        scene.does(scene.secretary, beans -> assertEquals("ballot.silent", assertThrows(ObstacleException.class,
                () -> beans.get(Votes.class).count(session, open, motion(session, open))).obstacle().key()));
        hold(room -> room.interrupt(session, "обед"));
        hold(room -> room.resume(session));
        hold(room -> room.putDecision(session, open, "SATISFACTORY", Written.in(Lang.RU, "Некого было спросить; руководитель поставил 16 из 23."), null));
        all(session, open, true, true, false);
        hold(room -> room.conclude(session, open, "DIRECTIONS", Written.in(Lang.RU, "Повысить инициативность")));
        revise(session, item(session, plain));
        hold(room -> room.close(session, null));
        scene.does(scene.secretary, beans -> assertThrows(Moved.class,
                () -> beans.get(HoldSession.class).conclude(session, open, "DIRECTIONS", Written.in(Lang.RU, "Ещё одно")), "what will be signed stays"));
    }

    /** A vote is put again with its reason: a revision upward, with proof. */
    private void revise(Long session, Long item) {
        Written reason = Written.in(Lang.KK, "Жұмыс нәтижелері бағадан жоғары");
        scene.does(scene.secretary, beans -> {
            HoldSession room = beans.get(HoldSession.class);
            assertObstacle("revision.lower", Set.of("20"), () -> room.putRevision(session, item, Score.of(30), reason, List.of(PROOF), "спор"));
            assertObstacle("revision.above", Set.of("20"), () -> room.putRevision(session, item, Score.of(39), reason, List.of(PROOF), "спор"));
        });
        scene.does(scene.secretary, beans -> assertObstacle("revision.noProof", Set.of("20"),
                () -> beans.get(HoldSession.class).putRevision(session, item, Score.of(36), reason, List.of(), "спор")));
        scene.does(scene.secretary, beans -> assertThrows(IllegalStateException.class,
                () -> beans.get(HoldSession.class).putRevision(session, item, Score.of(36), reason, List.of(PROOF), null)));
        hold(room -> room.putRevision(session, item, Score.of(36), reason, List.of(PROOF), "Представлены документы"));
        all(session, item, true, false, true);
    }

    private void results(Long plain, Long silent) {
        scene.does(scene.secretary, beans -> {
            Session signed = beans.get(SessionDesk.class).em.createQuery("select s from Session s where s.stage = 'signed'", Session.class).getSingleResult();
            assertThrows(ObstacleException.class, () -> beans.get(HoldSession.class).resume(signed.id()));
            CaseResult revised = subject(beans, plain).inForce().get(0);
            assertEquals(List.of("36", "EFFECTIVE", Origin.REVISED), List.of(revised.score(), revised.grade(), revised.origin()));
            assertEquals("100/3", revised.supersedes().orElseThrow().score());
            assertTrue(FrozenExplanation.sentences(revised.explanation(), Lang.RU).get(0).text().contains("эффективно"));
            CaseResult decided = subject(beans, silent).inForce().get(0);
            assertEquals(Origin.DECIDED, decided.origin());
            assertTrue(subject(beans, silent).at("completed"));
            assertEquals(1, beans.get(SessionDesk.class).em.createQuery("select r.last from Register r", Integer.class).getSingleResult());
        });
    }

    private void acquaint(Long plain, Long silent) {
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(plain, silent)));
        Long servant = scene.servants.get(0);
        scene.does(servant, beans -> assertEquals("эффективно", beans.get(ReadResult.class).open(plain).decision().grade().ru()));
        scene.does(servant, beans -> beans.get(ReadResult.class).acknowledge(plain, Written.in(Lang.RU, "Прошу учесть отчёт")));
        refuse(silent);
        scene.does(scene.secretary, beans -> beans.get(ServiceRecord.class).enter(List.of(plain, silent)));
        scene.does(scene.secretary, beans -> {
            ServiceRecordEntry read = beans.get(ServiceRecord.class).of(servant).get(0);
            assertEquals(ServiceRecordEntry.Acquainted.READ_DISAGREES, read.acquainted());
            assertEquals(ServiceRecordEntry.Acquainted.REFUSED, beans.get(ServiceRecord.class).of(scene.servants.get(1)).get(0).acquainted());
            assertTrue(beans.get(RecordExtract.class).make(servant) > 0);
        });
    }

    private void refuse(Long silent) {
        RefusalAct.Signer hr = new RefusalAct.Signer(scene.secretary.toString(), Role.HR_WORKER);
        scene.does(scene.secretary, beans -> assertObstacle("refusal.noOffer", Set.of("21"), () -> beans.get(RefuseResult.class).draw(silent, List.of(hr))));
        Offer.Meeting meeting = new Offer.Meeting(DAY.atTime(15, 0), "каб. 5", "Сейітов Б.С.", "Подписывать не буду", Lang.RU);
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offerInPerson(silent, meeting, Offer.Outcome.DECLINED));
        scene.does(scene.secretary, beans -> assertObstacle("refusal.signers", Set.of("21"), () -> beans.get(RefuseResult.class).draw(silent,
                List.of(new RefusalAct.Signer(scene.member.toString(), Role.OTHER_SERVANT)))));
        scene.does(scene.secretary, beans -> beans.get(RefuseResult.class).draw(silent, List.of(hr)));
        scene.does(scene.secretary, beans -> assertFalse(subject(beans, silent).at("refused")));
        scene.does(scene.secretary, beans -> beans.get(RefuseResult.class).sign(silent));
        scene.does(scene.secretary, beans -> assertTrue(subject(beans, silent).at("refused")));
    }

    private void appeal(Long plain) {
        Long appeal = scene.as(scene.servants.get(0), beans -> beans.get(Appeals.class).lodge(plain, null, Written.in(Lang.RU, "Не согласен"), DAY));
        scene.does(scene.secretary, beans -> assertObstacle("appeal.pending", Set.of("23", "24", "25"),
                () -> beans.get(Appeals.class).lodge(plain, null, null, DAY)));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).takeUp(appeal, DAY));
        scene.on(DAY.plusDays(14));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).recommend(appeal, DAY.plusDays(8), DAY.plusDays(10), PROOF));
        Long again = session(DAY.plusDays(14));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).agenda(appeal, again));
        Long item = item(again, plain);
        assemble(again, scene.chair, scene.deputy, scene.member);
        scene.does(scene.secretary, beans -> assertObstacle("revision.lower", Set.of("20"), () -> beans.get(HoldSession.class).putRevision(again, item,
                Score.of(35), Written.in(Lang.RU, "ниже"), List.of(PROOF), null)));
        hold(room -> room.putApproval(again, item, null));
        all(again, item, true, true, true);
        hold(room -> room.close(again, null));
        sign(again);
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).report(appeal, DAY.plusDays(14), "12-5/77"));
        scene.does(scene.secretary, beans -> {
            assertEquals(3, subject(beans, plain).results().size());
            assertEquals(subject(beans, plain).inForce().get(0).id(), beans.get(SessionDesk.class).em.find(Appeal.class, appeal).newResultId());
        });
        scene.on(DAY);
    }

    private void consequences() {
        Long twice = scene.servants.get(2);
        scene.does(scene.secretary, beans -> {
            List.of(2013, 2014).forEach(year -> beans.get(SessionDesk.class).em
                    .persist(new PriorResult(scene.body, twice, year, LocalDate.of(year + 1, 1, 20), "UNSATISFACTORY", null, "протокол № 1")));
        });
        scene.does(scene.secretary, beans -> {
            Consequences consequences = beans.get(Consequences.class);
            assertEquals(List.of(twice), consequences.overYears(scene.body).stream().map(one -> one.who().personId()).toList());
            assertEquals(List.of("NO_MENTOR"), consequences.ofLastGrade(scene.body).stream().map(one -> one.consequence()).toList());
            consequences.attested(scene.body, twice, "77-к", DAY);
        });
        scene.does(scene.secretary, beans -> assertEquals(List.of(), beans.get(Consequences.class).overYears(scene.body)));
    }
}

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
import java.util.stream.Collectors;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.archive.Consequences;
import kz.bagalau.archive.Fallen;
import kz.bagalau.archive.FallenBases;
import kz.bagalau.archive.FallenInbox;
import kz.bagalau.assessment.ExplainCase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.DocumentSource;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.Moved;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.SubstituteInbox;
import kz.bagalau.planning.WrongDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nobody acts on his own case; a servant is heard before the session; what rested on a fallen result asks for a deed. On PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnCaseTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final Attachment FILE = new Attachment("Отчёт.pdf", "%PDF-1.7 report".getBytes(StandardCharsets.US_ASCII));
    private static final List<Integer> GOOD = List.of(5, 5, 5, 5);
    private static final List<Integer> CIRCULAR = List.of(13, 13, 14);

    private final Scene scene = new Scene();
    private Long standIn;

    @BeforeAll
    void appoint() {
        scene.appoint();
        standIn = scene.servants.get(2);
        scene.database.run(em -> em.createNativeQuery("update employment set unit_id = (select o.unit_id from employment o where o.person_id = ?)"
                + " where person_id = ?").setParameter(1, scene.secretary).setParameter(2, standIn).executeUpdate());
    }

    @BeforeEach
    void today() {
        scene.on(DAY);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private EvaluationCase subject(Beans beans, Long caseId) {
        return beans.get(SessionDesk.class).em.find(EvaluationCase.class, caseId);
    }

    private Long session() {
        return scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, DAY, "каб. 12", "согласие"));
    }

    private void assemble(Long session) {
        scene.does(scene.secretary, beans -> List.of(scene.chair, scene.deputy, scene.member).forEach(one -> beans.get(HoldSession.class).came(session, one)));
        scene.does(scene.secretary, beans -> beans.get(HoldSession.class).open(session));
    }

    private void name(Long caseId, Long servant, Role office, Long person) {
        scene.does(scene.secretary, beans -> beans.get(NameSubstitutes.class).name(caseId, new NamedSubstitute(servant, office, person, "21-к", DAY)));
    }

    /** «Секретарем Комиссии является сотрудник службы управления персоналом» (п. 9): in his own case another of its workers. */
    @Test
    void p09_theSecretarysOwnCaseIsPutAndCountedByWhomTheOrderNames() {
        Long own = scene.computed(scene.secretary, GOOD, CIRCULAR, true);
        scene.does(scene.chair, beans -> assertEquals(List.of(Role.SECRETARY), beans.get(NameSubstitutes.class).wanted(own)));
        scene.does(scene.chair, beans -> assertObstacle("substitute.secretary", Set.of("9"), () -> beans.get(NameSubstitutes.class)
                .name(own, new NamedSubstitute(scene.secretary, Role.SECRETARY, scene.member, "21-к", DAY))));
        name(own, scene.secretary, Role.SECRETARY, standIn);
        scene.does(scene.chair, beans -> assertEquals(List.of(), beans.get(NameSubstitutes.class).wanted(own)));
        assertEquals(Set.of(kz.bagalau.model.account.Role.SECRETARY), scene.as(standIn, beans -> beans.get(EvaluationSubjects.class)
                .find(Kind.CASE, List.of(own), CurrentCaller.get()).get(own).relations()));
        assertEquals(List.of("inbox.substitute"), scene.as(standIn, beans -> beans.get(SubstituteInbox.class).waitingForMe(DAY)).stream()
                .map(InboxItem::key).toList());
        Long session = session();
        Long calledOff = session();
        assertEquals(places(true, true), placesIn(session, calledOff), "before either his case may come");
        scene.does(scene.secretary, beans -> beans.get(PlanSession.class).cancel(calledOff, "дел нет"));
        assertEquals(places(true, false), placesIn(session, calledOff));
        scene.does(scene.member, beans -> assertThrows(AccessDenied.class, () -> beans.get(StandIn.class).put(session, own)));
        scene.does(scene.secretary, beans -> assertEquals(List.of(true), beans.get(Agenda.class).candidates(session).stream().filter(one -> one.caseId().equals(own))
                .map(one -> one.own() && !one.ready()).toList(), "the secretary is not offered what would be refused"));
        scene.does(standIn, beans -> beans.get(StandIn.class).put(session, own));
        assemble(session);
        scene.does(scene.secretary, beans -> assertThrows(AccessDenied.class, () -> beans.get(HoldSession.class).putApproval(session,
                beans.get(SessionDesk.class).take(session).session().itemOf(own).orElseThrow().id(), null)));
        Ballot.Motion counted = scene.as(standIn, beans -> beans.get(StandIn.class).approve(session, own,
                Map.of(scene.chair, true, scene.deputy, true, scene.member, false), null)).value();
        assertEquals(Ballot.Motion.CARRIED, counted);
        scene.does(scene.secretary, beans -> beans.get(HoldSession.class).close(session, null));
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, null));
        for (Long person : List.of(scene.secretary, scene.chair, scene.deputy, scene.member)) {
            scene.does(person, beans -> beans.get(Protocols.class).sign(session));
        }
        scene.does(scene.secretary, beans -> assertFalse(subject(beans, own).at("completed"), "who stood in signs too"));
        scene.does(standIn, beans -> beans.get(Protocols.class).sign(session));
        scene.does(scene.secretary, beans -> assertTrue(subject(beans, own).at("completed")));
        assertEquals(places(true, false), placesIn(session, calledOff), "what he signed he may read");
    }

    private static List<Boolean> places(Boolean... stands) {
        return List.of(stands);
    }

    /** Whether he who stands in for the secretary has a place in these sessions. */
    private List<Boolean> placesIn(Long... sessions) {
        return scene.as(standIn, beans -> List.of(sessions).stream().map(one -> beans.get(SessionSource.class).find(Kind.SESSION, List.of(one),
                CurrentCaller.get()).get(one).relations().contains(kz.bagalau.model.account.Role.SUBSTITUTE)).toList());
    }

    /** «только в следующих случаях» (п. 20): the same ground, direction and bound before who stands in as before the secretary. */
    @Test
    void p20_whoStandsInPutsARevisionUpwardWithProofOnlyAndHRsError() {
        Long own = scene.computed(scene.secretary, GOOD, CIRCULAR, true);
        name(own, scene.secretary, Role.SECRETARY, standIn);
        Long session = session();
        scene.does(standIn, beans -> beans.get(StandIn.class).put(session, own));
        assemble(session);
        Map<Long, Boolean> all = Map.of(scene.chair, true, scene.deputy, true, scene.member, true);
        Written why = Written.in(Lang.RU, "Представлены документы");
        scene.does(standIn, beans -> {
            StandIn stand = beans.get(StandIn.class);
            assertObstacle("revision.noProof", Set.of("20"), () -> stand.revise(session, own, Score.of(36), why, List.of(), all, null));
            assertObstacle("revision.lower", Set.of("20"), () -> stand.revise(session, own, Score.of(30), why, List.of(FILE), all, null));
            assertObstacle("revision.above", Set.of("20"), () -> stand.revise(session, own, Score.of(39), why, List.of(FILE), all, null));
        });
        List.of(scene.secretary, scene.member).forEach(other -> scene.does(other, beans -> assertThrows(AccessDenied.class,
                () -> beans.get(StandIn.class).correct(session, own, why, all, null))));
        assertEquals(Ballot.Motion.CARRIED, scene.as(standIn, beans -> beans.get(StandIn.class).correct(session, own, why, all, null)).value());
        scene.does(standIn, beans -> assertThrows(Moved.class, () -> beans.get(StandIn.class).revise(session, own, Score.of(36), why, List.of(FILE), all, null)));
        assertEquals(Ballot.Motion.CARRIED,
                scene.as(standIn, beans -> beans.get(StandIn.class).revise(session, own, Score.of(36), why, List.of(FILE), all, "Найдены документы")).value());
        scene.does(scene.secretary, beans -> {
            AgendaItem item = beans.get(SessionDesk.class).look(session).session().itemOf(own).orElseThrow();
            assertEquals(List.of(Revision.Ground.HR_ERROR, Revision.Ground.PROOF), item.motions().stream().map(motion -> motion.proposal().ground()).toList());
            assertEquals(List.of(Score.of(36), "EFFECTIVE"), List.of(item.decided().score().orElseThrow(), item.decided().grade()));
            assertEquals(1, item.carried().orElseThrow().proposal().proofs().size());
        });
    }

    /** «При равенстве голосов голос председателя Комиссии является решающим» (п. 9): before his own case, that of whom the order names. */
    @Test
    void p09_beforeTheChairsOwnCaseAnotherHasHisPlaceAndHisVoteDecides() {
        Long own = scene.computed(scene.chair, GOOD, CIRCULAR, true);
        scene.does(scene.secretary, beans -> assertObstacle("substitute.chair", Set.of("9"), () -> beans.get(NameSubstitutes.class)
                .name(own, new NamedSubstitute(scene.chair, Role.CHAIR, scene.supervisor, "22-к", DAY))));
        name(own, scene.chair, Role.CHAIR, scene.member);
        Long session = session();
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(session, List.of(own)));
        assemble(session);
        scene.does(scene.secretary, beans -> {
            HoldSession room = beans.get(HoldSession.class);
            Long item = beans.get(SessionDesk.class).take(session).session().itemOf(own).orElseThrow().id();
            room.putApproval(session, item, null);
            beans.get(SessionDesk.class).em.flush();
            SessionDesk.Table table = beans.get(SessionDesk.class).take(session);
            Bench bench = beans.get(SessionDesk.class).docket(table, List.of(own)).bench(table.session().item(item));
            assertEquals(scene.member, bench.presiding().orElseThrow().personId());
            assertEquals(Set.of(scene.deputy, scene.member), bench.voters().stream().filter(voter -> voter.entitled()).map(voter -> voter.personId())
                    .collect(Collectors.toSet()), "the chair has no vote on himself");
        });
        scene.does(scene.secretary, beans -> {
            Long item = beans.get(SessionDesk.class).take(session).session().itemOf(own).orElseThrow().id();
            var motion = beans.get(SessionDesk.class).take(session).session().item(item).open().orElseThrow();
            motion.entitled().forEach(voter -> beans.get(SessionDesk.class).take(session).session().vote(item, motion.id(), voter.personId(),
                    voter.personId().equals(scene.member), scene.secretary, scene.clock().instant()));
            assertEquals(Ballot.Motion.CARRIED, beans.get(Votes.class).count(session, item, motion.id()).value(), "one for, one against: his vote decides");
        });
    }

    /** «предоставляет на заседание Комиссии следующие документы» (п. 19): with them, what the servant explained before. */
    @Test
    void p19_theServantExplainsHimselfBeforeTheSession() {
        Long servant = scene.servants.get(0);
        Long caseId = scene.computed(servant, GOOD, CIRCULAR, true);
        scene.does(servant, beans -> beans.get(ExplainCase.class).explain(caseId, Written.in(Lang.KK, "Есеп тіркелді"), List.of(FILE)));
        Long session = session();
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(session, List.of(caseId)));
        scene.on(DAY.plusDays(2));
        scene.does(scene.secretary, beans -> beans.get(ExplainCase.class).enterPaper(caseId, DAY.plusDays(1), Written.in(Lang.RU, "Дополнение"), FILE));
        scene.does(scene.member, beans -> {
            List<Explanation> given = beans.get(ExplainCase.class).of(caseId);
            assertEquals(List.of("Есеп тіркелді", "Дополнение"), given.stream().map(one -> one.text().words()).toList());
            assertEquals(List.of(DAY, DAY.plusDays(1)), given.stream().map(Explanation::givenOn).toList());
            assertEquals(Set.of(kz.bagalau.model.account.Role.MEMBER), beans.get(DocumentSource.class)
                    .find(Kind.DOCUMENT, given.get(0).files(), CurrentCaller.get()).get(given.get(0).files().get(0)).relations());
            assertEquals(2, subject(beans, caseId).journal().stream().filter(entry -> entry.deed() == Deed.EXPLAIN).count());
        });
        Long done = scene.completed(servant, GOOD, CIRCULAR);
        scene.does(servant, beans -> assertObstacle("process.stage", Set.of("19"),
                () -> beans.get(ExplainCase.class).explain(done, Written.in(Lang.RU, "поздно"), List.of())));
    }

    /** «Получение служащим двух оценок "неудовлетворительно"» (п. 5), «не закрепляется наставником» (п. 6): without the grade no ground. */
    @Test
    void p05_p06_anOrderWhoseResultFellAsksForADeed() {
        Long servant = scene.servants.get(1);
        Long caseId = scene.completed(servant, List.of(2, 2, 2, 2), List.of(6, 6, 6));
        scene.does(scene.secretary, beans -> beans.get(SessionDesk.class).em.persist(prior(servant)));
        scene.does(scene.secretary, beans -> beans.get(Consequences.class).attested(scene.body, servant, "77-к", DAY));
        scene.does(scene.secretary, beans -> beans.get(Consequences.class).ordered(scene.body, servant, "NO_MENTOR", "78-к", DAY));
        scene.does(scene.secretary, beans -> assertThrows(IllegalStateException.class,
                () -> beans.get(Consequences.class).ordered(scene.body, servant, "NO_MENTOR", "79-к", DAY), "the same results bear one order"));
        scene.does(scene.secretary, beans -> assertThrows(WrongDay.class,
                () -> beans.get(Consequences.class).ordered(scene.body, servant, "NO_MENTOR", "79-к", DAY.plusDays(1))));
        scene.does(scene.secretary, beans -> assertEquals(List.of(), beans.get(FallenBases.class).open(scene.body)));
        scene.does(scene.secretary, beans -> {
            EvaluationCase subject = subject(beans, caseId);
            CaseResult was = subject.inForce().get(0);
            subject.enter(new ResultValue(was.kind(), was.part(), "30", "SATISFACTORY", was.explanation(), was.facts(), was.program()), Origin.REVISED,
                    DAY.plusDays(20), null);
        });
        scene.on(DAY.plusDays(21));
        List<Fallen> fallen = scene.as(scene.secretary, beans -> beans.get(FallenBases.class).open(scene.body));
        assertEquals(List.of("77-к ATTESTATION удовлетворительно", "78-к NO_MENTOR удовлетворительно"),
                fallen.stream().map(one -> one.orderNo() + " " + one.consequence() + " " + one.now().ru()).toList());
        assertEquals(List.of("inbox.fallen", "inbox.fallen"), scene.as(scene.secretary, beans -> beans.get(FallenInbox.class).waitingForMe(DAY.plusDays(21)))
                .stream().map(InboxItem::key).toList());
        settle(fallen.get(0), true);
        settle(fallen.get(1), false);
        scene.does(scene.secretary, beans -> {
            assertEquals(List.of(), beans.get(FallenBases.class).open(scene.body));
            assertEquals(List.of("101", "101"), beans.get(FallenBases.class).settled(scene.body).stream().map(one -> one.documentNo()).toList());
            assertThrows(IllegalStateException.class, () -> beans.get(FallenBases.class).settle(scene.body, fallen.get(0).orderId(),
                    fallen.get(0).resultId(), Written.in(Lang.RU, "ещё раз"), "102", true));
        });
    }

    private PriorResult prior(Long servant) {
        return new PriorResult(scene.body, servant, 2014, LocalDate.of(2014, 12, 20), "UNSATISFACTORY", null, "протокол № 1");
    }

    private void settle(Fallen one, boolean revoked) {
        scene.does(scene.secretary, beans -> beans.get(FallenBases.class).settle(scene.body, one.orderId(), one.resultId(),
                Written.in(Lang.RU, "Приказ пересмотрен"), "101", revoked));
    }
}

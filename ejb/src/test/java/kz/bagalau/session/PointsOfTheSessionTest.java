package kz.bagalau.session;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Refusal;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What single points of the act of 2015 (seed 002) ask of a session, on PostgreSQL; each test begins with its point. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointsOfTheSessionTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(11, 40);
    private static final List<Integer> GOOD = List.of(5, 5, 5, 5);
    private static final List<Integer> CIRCULAR = List.of(13, 13, 14);

    private final Scene scene = new Scene();

    @BeforeAll
    void appoint() {
        scene.appoint();
    }

    @BeforeEach
    void today() {
        scene.on(DAY);
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

    private void put(Long session, Long caseId) {
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(session, List.of(caseId)));
    }

    private void assemble(Long session) {
        hold(room -> List.of(scene.chair, scene.deputy, scene.member).forEach(person -> room.came(session, person)));
        hold(room -> room.open(session));
    }

    private EvaluationCase subject(Beans beans, Long caseId) {
        return beans.get(SessionDesk.class).em.find(EvaluationCase.class, caseId);
    }

    private Long item(Long session, Long caseId) {
        return scene.as(scene.secretary, beans -> beans.get(SessionDesk.class).take(session).session().itemOf(caseId).orElseThrow().id());
    }

    /** «в течение пяти рабочих дней со дня ее завершения» (п. 21), «в течение десяти рабочих дней со дня вынесения решения» (п. 23). */
    @Test
    void p21_p23_aSessionOnPaperHasTheDaysOfThePaperAndTheTermsCountFromThem() {
        Long caseId = scene.computed(scene.servants.get(0), GOOD, CIRCULAR, true);
        scene.on(DAY.plusDays(10));
        Long session = session(DAY);
        put(session, caseId);
        scene.does(scene.secretary, beans -> assertThrows(IllegalArgumentException.class,
                () -> beans.get(HoldSession.class).onPaper(session, DAY.plusDays(11), TEN, NOON, SCAN)));
        hold(room -> room.onPaper(session, DAY.plusDays(2), TEN, NOON, SCAN));
        assemble(session);
        scene.does(scene.secretary, beans -> beans.get(Votes.class).together(session, Map.of(scene.chair, true, scene.deputy, true, scene.member, true)));
        hold(room -> room.close(session, null));
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, null));
        Map.of(scene.secretary, 2, scene.deputy, 3, scene.chair, 4, scene.member, 3).forEach((person, days) -> scene.does(scene.secretary,
                beans -> beans.get(Protocols.class).enterPaper(session, person, DAY.plusDays(days), SCAN)));
        scene.does(scene.secretary, beans -> {
            EvaluationCase subject = subject(beans, caseId);
            DeedEntry decided = subject.latest(Deed.DECIDE).orElseThrow();
            assertEquals(List.of(Medium.PAPER, DAY.plusDays(2), scene.clock().instant()), List.of(decided.medium(), decided.on(), decided.at()),
                    "the day of the deed is on the paper, the moment of entry apart");
            assertEquals(DAY.plusDays(2), subject.inForce().get(0).decidedOn());
            assertEquals(DAY.plusDays(4), subject.day(Event.COMPLETION).orElseThrow(), "the last signature, by its date on the paper");
            assertEquals(LocalDate.of(2015, 10, 23), beans.get(ReadOffer.class).card(caseId).term().last(), "five working days after 16.10");
            Session held = beans.get(SessionDesk.class).em.find(Session.class, session);
            assertEquals(List.of(DAY.plusDays(2), DAY.plusDays(2)), List.of(held.heldOn(), held.paperOn().orElseThrow()));
        });
    }

    /** «не позднее трех месяцев со дня его наступления, но не ранее шести месяцев со дня занятия данной должности» (п. 2). */
    @Test
    void p02_nobodyIsPutBeforeTheWindowNorVotedOnBeforeIt() {
        Long caseId = scene.computed(scene.servants.get(1), GOOD, CIRCULAR, true);
        scene.database.run(em -> em.find(EvaluationCase.class, caseId).window(DAY.plusDays(3), DAY.plusDays(90)));
        Long early = session(DAY);
        scene.does(scene.secretary, beans -> {
            assertObstacle("window.early", Set.of("2"), () -> beans.get(Agenda.class).put(early, List.of(caseId)));
            assertEquals(List.of("window.early"), beans.get(Agenda.class).candidates(early).stream().filter(one -> one.caseId().equals(caseId))
                    .flatMap(one -> one.obstacles().stream()).map(LegalObstacle::key).toList());
        });
        Long later = session(DAY.plusDays(3));
        put(later, caseId);
        Long item = item(later, caseId);
        assemble(later);
        scene.does(scene.secretary, beans -> assertObstacle("window.early", Set.of("2"), () -> beans.get(HoldSession.class).putApproval(later, item, null)));
        scene.on(DAY.plusDays(3));
        hold(room -> room.putApproval(later, item, null));
    }

    /** «в соответствии с графиком, согласованным с председателем Комиссии» (п. 19). */
    @Test
    void p10_p19_aPostponedSessionMovesTheScheduleAndTheChairAgreesAnew() {
        Long caseId = scene.computed(scene.servants.get(2), GOOD, CIRCULAR, true);
        Long sitting = sitting(caseId);
        Long session = scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onSitting(scene.body, sitting, "каб. 12"));
        LocalDate before = computedBy(caseId);
        put(session, caseId);
        scene.does(scene.secretary, beans -> beans.get(PlanSession.class).postpone(session, DAY.plusDays(9), "каб. 12", "болезнь председателя"));
        scene.database.run(em -> assertEquals(List.of(DAY.plusDays(9), Sitting.PROPOSED),
                List.of(em.find(Sitting.class, sitting).day(), em.find(Sitting.class, sitting).stage())));
        assertEquals(List.of(LocalDate.of(2015, 10, 5), LocalDate.of(2015, 10, 14)), List.of(before, computedBy(caseId)));
        scene.on(DAY.plusDays(9));
        scene.does(scene.secretary, beans -> beans.get(SessionDesk.class).take(session).session()
                .follow(beans.get(SessionDesk.class).take(session).course(beans.get(SessionDesk.class).recorder.done(Deed.COMPOSE, Role.SECRETARY))));
        hold(room -> List.of(scene.chair, scene.deputy).forEach(person -> room.came(session, person)));
        scene.does(scene.secretary, beans -> assertObstacle("need.is.SCHEDULE_AGREED", Set.of("7", "9", "19"),
                () -> beans.get(HoldSession.class).open(session)));
        scene.does(scene.chair, beans -> beans.get(SessionDesk.class).em.find(Sitting.class, sitting)
                .agree(beans.get(SessionDesk.class).recorder.done(Deed.AGREE, Role.CHAIR)));
        hold(room -> room.open(session));
        scene.database.run(em -> assertEquals(Sitting.HELD, em.find(Sitting.class, sitting).stage()));
    }

    private Long sitting(Long caseId) {
        return scene.as(scene.secretary, beans -> {
            var em = beans.get(SessionDesk.class).em;
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            Sitting line = new Sitting(em.find(Cycle.class, subject.cycleId()), DAY, beans.get(SessionDesk.class).recorder.done(Deed.PROPOSE, Role.SYSTEM));
            line.agree(beans.get(SessionDesk.class).recorder.done(Deed.AGREE, Role.CHAIR));
            em.persist(line);
            em.flush();
            subject.sitting(line.id());
            return line.id();
        });
    }

    private LocalDate computedBy(Long caseId) {
        return scene.as(scene.secretary, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId)).stream()
                .filter(term -> term.term().equals("computation-term")).map(Watched::last).findFirst().orElseThrow());
    }

    /** «При этом не допускается снижение оценки служащего» (п. 20): what the commission decided only the commission changes. */
    @Test
    void p20_noGoingBackToCollectingWhileADecisionStands() {
        Long caseId = scene.completed(scene.servants.get(0), GOOD, CIRCULAR);
        scene.does(scene.secretary, beans -> {
            EvaluationCase subject = subject(beans, caseId);
            var law = beans.get(Library.class).law(subject.editionHash());
            subject.follow(new Course(law.road(EvaluationCase.TRACK), Situation.empty().with(Document.RECOMMENDATION),
                    beans.get(SessionDesk.class).recorder.done(Deed.REOPEN, Role.SECRETARY)));
            assertTrue(subject.at("computed"));
            assertObstacle("need.not.DECISION_STANDS", Set.of("15", "17", "20"), () -> beans.get(ComputeResult.class).reopen(caseId, "ошибка"));
            assertObstacle("need.not.DECISION_STANDS", Set.of("2"), () -> beans.get(Enrolment.class).exclude(subject.cycleId(), subject.personId(), "ошибка"));
        });
        Long fresh = scene.computed(scene.servants.get(0), GOOD, CIRCULAR, true);
        scene.does(scene.secretary, beans -> {
            beans.get(ComputeResult.class).reopen(fresh, "лист отозван");
            assertTrue(subject(beans, fresh).at("collecting"));
        });
    }

    /** «они не принимают участие в голосовании и принятии решений в отношении служащего» (п. 9): in no role on one's own case. */
    @Test
    void p09_nobodyPutsOrCountsHisOwnCase() {
        Long own = scene.computed(scene.secretary, GOOD, CIRCULAR, true);
        Long session = session(DAY);
        AccessDenied refused = assertThrows(AccessDenied.class, () -> put(session, own));
        assertEquals(Refusal.OWN_CASE, refused.refusal());
    }

    /** «а также служащие, указанные в подпункте 2) пункта 3» (п. 9): a subordinate of a subordinate is a subordinate too. */
    @Test
    void p09_subordinatesOfSubordinatesTakeNoPart() {
        List<PostHolder> staff = List.of(holder(1L, 10L, null), holder(2L, 20L, 1L), holder(3L, 30L, 2L), holder(4L, 40L, null));
        Long caseId = scene.computed(scene.servants.get(1), GOOD, CIRCULAR, true);
        scene.does(scene.secretary, beans -> {
            EvaluationCase subject = subject(beans, caseId);
            Long servant = subject.personId();
            List<PostHolder> all = staff.stream().map(one -> holder(one.personId() == 1L ? servant : one.personId(), one.unitId(),
                    Long.valueOf(1L).equals(one.supervisorId()) ? servant : one.supervisorId())).toList();
            Recusals recusals = new Recusals(all);
            assertEquals(Set.of(Role.SUBORDINATE), recusals.relations(2L, subject));
            assertEquals(Set.of(Role.SUBORDINATE), recusals.relations(3L, subject));
            assertEquals(Set.of(), recusals.relations(4L, subject));
        });
    }

    private static PostHolder holder(Long person, Long unit, Long supervisor) {
        return new PostHolder(person, 1L, person, null, null, null, "А", "Б", null, "А", "Б", null, unit, "У", "У", "П", "П", "D-4", false, false, false,
                supervisor, DAY, DAY, null, null);
    }

    /** «предоставляет на заседание Комиссии следующие документы» (п. 19): a member knows the cases before him, and no others. */
    @Test
    void p19_aMemberSeesTheCasesOnHisAgendaOnly() {
        Long before = scene.computed(scene.servants.get(2), GOOD, CIRCULAR, true);
        Long other = scene.computed(scene.servants.get(2), GOOD, CIRCULAR, true);
        assertEquals(Set.of(), places(before));
        Long session = session(DAY);
        put(session, before);
        assertEquals(Set.of(kz.bagalau.model.account.Role.MEMBER), places(before));
        assertEquals(Set.of(), places(other));
    }

    private Set<kz.bagalau.model.account.Role> places(Long caseId) {
        return scene.as(scene.member, beans -> beans.get(EvaluationSubjects.class).find(Kind.CASE, List.of(caseId), CurrentCaller.get()).get(caseId)
                .relations());
    }

    /** «в течение десяти рабочих дней со дня вынесения решения» (п. 23): the act lets no absence prolong the terms of an appeal. */
    @Test
    void p23_p24_p25_absencesDoNotProlongTheTermsOfAnAppeal() {
        Long servant = scene.servants.get(1);
        Long caseId = scene.completed(servant, GOOD, CIRCULAR);
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
        scene.database.run(em -> em.persist(new Absence(scene.body, servant, AbsenceKind.SICK, new Days(DAY.plusDays(1), DAY.plusDays(30)), "лист № 9")));
        scene.does(servant, beans -> assertEquals(LocalDate.of(2015, 10, 26), beans.get(ReadResult.class).open(caseId).appeal().term().last()));
        Long appeal = scene.as(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, null, DAY));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).takeUp(appeal, DAY));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).recommend(appeal, DAY, DAY, SCAN));
        scene.does(scene.secretary, beans -> assertEquals(Arrays.asList(LocalDate.of(2015, 10, 26), LocalDate.of(2015, 10, 26), LocalDate.of(2015, 10, 26)),
                beans.get(ReadAppeals.class).card(appeal).terms().stream().map(Watched::last).toList()));
    }

    /** «непосредственный руководитель … не принимают участие в голосовании» (п. 9): who stands where to the servant is told by the staff of the day. */
    @Test
    void p09_recusalsFollowTheStaffOfTheDay() {
        scene.does(scene.secretary, beans -> {
            SessionDesk desk = beans.get(SessionDesk.class);
            Recusals recusals = new Recusals(desk.staff.holders(scene.body, DAY));
            Long caseId = scene.computed(scene.servants.get(0), GOOD, CIRCULAR, true);
            EvaluationCase subject = subject(beans, caseId);
            assertEquals(Set.of(Role.SUPERVISOR, Role.COLLEAGUE), recusals.relations(scene.supervisor, subject));
            assertEquals(Set.of(Role.COLLEAGUE), recusals.relations(scene.servants.get(1), subject));
            assertEquals(Set.of(Role.SERVANT), recusals.relations(scene.servants.get(0), subject));
            assertEquals(Set.of(), recusals.relations(scene.chair, subject));
        });
    }
}

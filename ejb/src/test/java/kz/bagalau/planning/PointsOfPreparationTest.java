package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import org.junit.jupiter.api.Test;

/** What single points of the act of 2015 (seed 002) ask before the session, on PostgreSQL; each test begins with its point. */
class PointsOfPreparationTest extends PreparationScene {

    private static final Attachment SCAN = new Attachment("Уведомление.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));

    private void named(Long... people) {
        Map<Long, String> chosen = List.of(people).stream().collect(Collectors.toMap(one -> one, one -> "по служебным взаимодействиям"));
        hr(beans -> beans.get(PrepareSurvey.class).name(caseId, chosen));
    }

    private List<Notice> notices() {
        return stage.hr(beans -> beans.get(GiveNotices.class).notices(caseId));
    }

    /** «проводится по истечении каждого года пребывания на государственной службе» (п. 2): no year is evaluated twice. */
    @Test
    void p02_noYearIsEvaluatedTwice() {
        Collection<Long> again = stage.hr(beans -> beans.get(OpenCycle.class).preview(stage.body(), AUTUMN)).due().stream().map(Candidate::personId).toList();
        assertFalse(again.contains(servant), "his year has a case already");
        Long other = stage.people().get(1);
        stage.database().run(em -> em.createNativeQuery("update evaluation_case set stage = 'left' where person_id = ?").setParameter(1, other).executeUpdate());
        assertTrue(stage.hr(beans -> beans.get(OpenCycle.class).preview(stage.body(), AUTUMN)).due().stream()
                .anyMatch(each -> each.personId().equals(other)), "a case that ended without a decision leaves the year open");
        hr(beans -> beans.get(Enrolment.class).exclude(cycle, servant, "включен по ошибке"));
        assertTrue(stage.hr(beans -> beans.get(OpenCycle.class).preview(stage.body(), AUTUMN)).due().stream()
                .anyMatch(each -> each.personId().equals(servant)), "an excluded case leaves the year open");
    }

    /** Who was left out stands so on the card, can be taken in again, and be left out again: each time the ended case stays as it ended. */
    @Test
    void p02_whoWasLeftOutIsTakenInAgain() {
        hr(beans -> beans.get(Enrolment.class).exclude(cycle, servant, "включен по ошибке"));
        assertEquals(Candidate.State.EXCLUDED, state(servant));
        Long again = stage.hr(beans -> beans.get(Enrolment.class).enrol(cycle, List.of(servant), null, "исключен по ошибке")).get(0);
        assertEquals(Candidate.State.ENROLLED, state(servant));
        assertEquals(List.of("excluded", "due"), stages());
        hr(beans -> beans.get(Enrolment.class).exclude(cycle, servant, "переведен"));
        assertEquals(List.of("excluded", "excluded"), stages());
        assertNotEquals(caseId, again);
    }

    @Test
    void aSittingOnADayOffIsPointedOut() {
        Long saturday = stage.hr(beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2015, 10, 17)));
        stage.hr(beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2015, 10, 19)));
        stage.hr(beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2999, 10, 19)));
        assertEquals(Set.of(saturday), stage.hr(beans -> beans.get(AgreeSchedule.class).onDaysOff(cycle)));
    }

    private Candidate.State state(Long person) {
        return stage.hr(beans -> beans.get(Enrolment.class).candidates(cycle)).stream().filter(each -> each.personId().equals(person)).findFirst().orElseThrow()
                .state();
    }

    private List<String> stages() {
        return stage.database().call(em -> em.createQuery("select c.stage from EvaluationCase c where c.facts.personId = :person order by c.id", String.class)
                .setParameter("person", servant).getResultList());
    }

    /** «уведомляет служащего, подлежащего оценке, а также лиц, указанных в пункте 3» (п. 10): also those whom HR names later. */
    @Test
    void p10_whoIsNamedAfterTheNoticesGetsHisOwn() {
        hr(beans -> beans.get(GiveNotices.class).give(List.of(caseId)));
        assertEquals(List.of(Role.SERVANT, Role.SUPERVISOR), notices().stream().map(Notice::role).toList());
        named(stage.people().get(1), stage.people().get(2));
        assertEquals(2, notices().stream().filter(one -> one.role() == Role.RESPONDENT).count());
        hr(beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        hr(beans -> beans.get(PrepareSurvey.class).replace(caseId, stage.people().get(1), stage.people().get(3), "болен"));
        assertEquals(Set.of(stage.people().get(1), stage.people().get(2), stage.people().get(3)), notices().stream()
                .filter(one -> one.role() == Role.RESPONDENT).map(Notice::personId).collect(Collectors.toSet()));
    }

    /** «не позднее одного месяца до ее проведения» (п. 10): a notice on paper was given on the date of its copy. */
    @Test
    void p10_noticesOnPaperHaveTheDayOfThePaper() {
        stage.moveTo(DAY.plusDays(5));
        hr(beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(GiveNotices.class).giveOnPaper(caseId, DAY.plusDays(6), SCAN)));
        hr(beans -> beans.get(GiveNotices.class).giveOnPaper(caseId, DAY.plusDays(1), SCAN));
        assertTrue(notices().stream().allMatch(one -> one.givenOn().equals(DAY.plusDays(1)) && one.medium() == Medium.PAPER));
        hr(beans -> {
            DeedEntry notified = beans.get(CaseFiles.class).file(caseId).subject().latest(Deed.NOTIFY).orElseThrow();
            assertEquals(List.of(Medium.PAPER, DAY.plusDays(1)), List.of(notified.medium(), notified.on()));
        });
    }

    /** «уведомляет служащего … а также лиц, указанных в пункте 3» (п. 10): all are notified with the last notice, by the date of its copy. */
    @Test
    void p10_aSingleNoticeOnPaperDatesTheDeed() {
        stage.moveTo(DAY.plusDays(5));
        hr(beans -> beans.get(GiveNotices.class).give(List.of(caseId)));
        stage.moveTo(DAY.plusDays(9));
        hr(beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        stage.moveTo(DAY.plusDays(20));
        assertNotified(DAY.plusDays(5), Medium.SYSTEM, notices().get(0), DAY.plusDays(1));
        assertNotified(DAY.plusDays(2), Medium.PAPER, notices().get(1), DAY.plusDays(2));
        assertNotified(DAY.plusDays(8), Medium.PAPER, notices().get(0), DAY.plusDays(8));
        hr(beans -> {
            var file = beans.get(CaseFiles.class).file(caseId);
            assertEquals("collecting", file.subject().stage());
            assertEquals(List.of(DAY.plusDays(5), DAY.plusDays(2), DAY.plusDays(8)), file.subject().journal().stream().filter(one -> one.deed() == Deed.NOTIFY)
                    .map(DeedEntry::on).toList(), "nothing is overwritten");
            assertEquals(DAY.plusDays(9), beans.get(Deadlines.class).of(file).stream().filter(term -> term.term().equals("notice-term")).findFirst()
                    .orElseThrow().done(), "the sheets were sent last");
        });
    }

    private void assertNotified(LocalDate day, Medium medium, Notice notice, LocalDate paper) {
        hr(beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(GiveNotices.class).onPaper(caseId, notice.id(), DAY.plusDays(21), SCAN)));
        hr(beans -> beans.get(GiveNotices.class).onPaper(caseId, notice.id(), paper, SCAN));
        hr(beans -> {
            DeedEntry deed = beans.get(CaseFiles.class).file(caseId).subject().latest(Deed.NOTIFY).orElseThrow();
            assertEquals(List.of(day, medium), List.of(deed.on(), deed.medium()));
            assertEquals(medium == Medium.PAPER ? DAY.plusDays(20) : DAY.plusDays(5), LocalDate.ofInstant(deed.at(), Clock.ZONE), "entered on");
            assertEquals(medium == Medium.PAPER, deed.fileId() != null);
        });
    }

    /** «Оценочные листы … направляются … в течение двух рабочих дней со дня их получения» (п. 14): each from his own receipt. */
    @Test
    void p14_oneLateRespondentDoesNotEndTheTermOfTheOthers() {
        Long late = stage.people().get(2);
        named(stage.people().get(1), late);
        away(late, DAY, LocalDate.of(2015, 9, 25));
        hr(beans -> beans.get(GiveNotices.class).give(List.of(caseId)));
        hr(beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        stage.moveTo(LocalDate.of(2015, 9, 18));
        assertFalse(lapsed(), "the one at work let his days pass, the other comes back on 28.09");
        hr(beans -> assertThrows(ObstacleException.class, () -> beans.get(CloseSurvey.class).close(caseId)));
        stage.moveTo(LocalDate.of(2015, 9, 30));
        assertFalse(lapsed(), "the last day is not over");
        stage.moveTo(LocalDate.of(2015, 10, 1));
        assertTrue(lapsed());
        hr(beans -> beans.get(CloseSurvey.class).close(caseId));
    }

    private boolean lapsed() {
        return stage.hr(beans -> beans.get(Deadlines.class).lapsing(stage.body()).apply(beans.get(CaseFiles.class).file(caseId))).contains("circular-term");
    }

    /** «Секретарем Комиссии является сотрудник службы управления персоналом» (п. 9): the opening asks who acts in the own cases. */
    @Test
    void p09_theOpeningAsksWhoActsInTheOwnCases() {
        Long worker = stage.people().get(1);
        hr(beans -> beans.get(OpenCycle.class).cancel(cycle, "открыт по ошибке"));
        stage.database().run(em -> {
            Account account = Account.of(worker, "worker", "Қызметші", "kk");
            account.choose(PasswordHash.of("a good secret"));
            account.grant(kz.bagalau.model.account.Role.HR_WORKER, stage.body(), DAY, null, "приказ № 1");
            em.persist(account);
        });
        List<OwnCase> own = stage.hr(beans -> beans.get(NameSubstitutes.class).among(stage.body(),
                beans.get(OpenCycle.class).preview(stage.body(), AUTUMN).due()));
        assertEquals(List.of(worker + " [HR_WORKER]"), own.stream().map(each -> each.holder().personId() + " " + each.offices()).toList());
        hr(beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(OpenCycle.class).open(stage.body(), AUTUMN, "приказ № 6")));
        Long again = stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), AUTUMN, "приказ № 6",
                List.of(new NamedSubstitute(worker, Role.HR_WORKER, stage.people().get(2), "31-к", DAY))));
        hr(beans -> {
            EvaluationCase named = beans.get(CaseFiles.class).file(stage.database().call(em -> em.createQuery("select c.id from EvaluationCase c"
                    + " where c.facts.personId = :person and c.cycleId = :cycle", Long.class).setParameter("person", worker).setParameter("cycle", again)
                    .getSingleResult())).subject();
            assertEquals(stage.people().get(2), named.substitute(Role.HR_WORKER).orElseThrow().personId());
            assertTrue(named.latest(Deed.NAME_SUBSTITUTE).isPresent());
        });
    }
}

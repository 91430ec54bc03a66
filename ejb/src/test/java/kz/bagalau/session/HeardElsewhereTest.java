package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.Seat;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A case that is heard at another session than the one of its line in the schedule, on PostgreSQL: notified, named and computed on one day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardElsewhereTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final Attachment ORDER = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));

    private final Scene scene = new Scene();

    @BeforeAll
    void appoint() {
        scene.does(scene.secretary, beans -> beans.get(Commissions.class).appoint(scene.body, Bilingual.of("Комиссия", "Комиссия"), "15-к",
                DAY.minusDays(40), DAY.minusDays(40), List.of(Seat.chair(scene.chair), Seat.deputy(scene.deputy), Seat.member(scene.member),
                        Seat.secretary(scene.secretary)), ORDER));
    }

    @BeforeEach
    void today() {
        scene.on(DAY);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private Long planned(int servant, LocalDate sitting) {
        Long caseId = scene.computed(scene.servants.get(servant), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        scene.does(scene.secretary, beans -> {
            SessionDesk desk = beans.get(SessionDesk.class);
            EvaluationCase subject = desk.em.find(EvaluationCase.class, caseId);
            Sitting line = new Sitting(desk.em.find(Cycle.class, subject.cycleId()), sitting, desk.recorder.done(Deed.PROPOSE, Role.SYSTEM));
            desk.em.persist(line);
            desk.em.flush();
            subject.sitting(line.id());
        });
        return caseId;
    }

    private Long put(Long caseId, LocalDate session) {
        Long id = scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, session, "каб. 12", "согласие"));
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(id, List.of(caseId)));
        return id;
    }

    private Watched term(Long caseId, String name) {
        return scene.as(scene.secretary, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId)).stream()
                .filter(term -> term.term().equals(name)).findFirst().orElseThrow());
    }

    private void assertTerm(String name, Long caseId, LocalDate last, Deadline.State state, String sentence) {
        Watched term = term(caseId, name);
        assertEquals(List.of(last, state), List.of(term.last(), term.state()), name);
        assertEquals(sentence.isEmpty() ? List.of() : List.of(sentence),
                term.due().how().children().stream().map(Step::key).filter(key -> key.startsWith("term.session.")).toList(), name);
    }

    /** «не позднее одного месяца до ее проведения» (п. 10, 12), «не позднее пяти рабочих дней до заседания Комиссии» (п. 17). */
    @Test
    void p10_p12_p17_theTermsCountToTheSessionThatHearsTheCase() {
        Long caseId = planned(0, DAY);
        assertTerm("notice-term", caseId, LocalDate.of(2015, 9, 11), Deadline.State.MISSED, "");
        scene.on(DAY.plusDays(3));
        Long session = put(caseId, DAY.plusDays(31));
        assertTerm("notice-term", caseId, DAY, Deadline.State.KEPT, "term.session.other");
        assertTerm("circular-list-term", caseId, DAY, Deadline.State.KEPT, "term.session.other");
        assertTerm("computation-term", caseId, LocalDate.of(2015, 11, 5), Deadline.State.KEPT, "term.session.other");
        scene.does(scene.secretary, beans -> beans.get(PlanSession.class).cancel(session, "болезнь"));
        assertTerm("computation-term", caseId, LocalDate.of(2015, 10, 5), Deadline.State.MISSED, "");
    }

    /** п. 10, 12: a term that was kept in its time is not missed afterwards; п. 17: what is still ahead counts to the earlier session. */
    @Test
    void p10_p12_p17_anEarlierSessionDoesNotMakeAKeptTermMissed() {
        Long caseId = planned(1, LocalDate.of(2015, 11, 16));
        assertTerm("notice-term", caseId, LocalDate.of(2015, 10, 16), Deadline.State.KEPT, "");
        scene.on(LocalDate.of(2015, 10, 20));
        put(caseId, LocalDate.of(2015, 10, 22));
        assertTerm("notice-term", caseId, LocalDate.of(2015, 10, 16), Deadline.State.KEPT, "term.session.kept");
        assertTerm("circular-list-term", caseId, LocalDate.of(2015, 10, 16), Deadline.State.KEPT, "term.session.kept");
        assertTerm("computation-term", caseId, LocalDate.of(2015, 10, 15), Deadline.State.KEPT, "term.session.other");
    }
}

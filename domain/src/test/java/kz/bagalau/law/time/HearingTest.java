package kz.bagalau.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Astana;
import org.junit.jupiter.api.Test;

/** «не позднее одного месяца до ее проведения» (п. 10, 12), «не позднее пяти рабочих дней до заседания Комиссии» (п. 17): to the one held. */
class HearingTest {

    private static final LocalDate SITTING = LocalDate.of(2015, 10, 15);
    private static final Hearing PLANNED = Hearing.planned(SITTING);

    private final Presence present = Presence.always(CalendarReader.shipped());
    private final Edition edition = Astana.EDITION;

    private DueDate due(String term, Hearing hearing) {
        return edition.rule(term, TermRule.class).due(hearing, present);
    }

    private static Hearing put(LocalDate on, LocalDate session) {
        return new Hearing(Optional.of(SITTING), List.of(new Hearing.Put(on, session)));
    }

    private static List<String> said(DueDate due) {
        return due.how().children().stream().map(Step::key).filter(key -> key.startsWith("term.session.")).toList();
    }

    @Test
    void p10_p12_p17_beforeTheCaseIsOnAnAgendaTheScheduleCounts() {
        assertEquals(LocalDate.of(2015, 9, 15), due("notice-term", PLANNED).day());
        assertEquals(LocalDate.of(2015, 9, 15), due("circular-list-term", PLANNED).day());
        assertEquals(LocalDate.of(2015, 10, 8), due("computation-term", PLANNED).day());
        assertEquals(due("computation-term", PLANNED), due("computation-term", put(LocalDate.of(2015, 10, 9), SITTING)), "its own sitting changes nothing");
        assertEquals(Optional.of(SITTING), PLANNED.day());
    }

    @Test
    void p10_p12_p17_aLaterSessionOutsideTheScheduleMovesTheTerms() {
        Hearing later = put(LocalDate.of(2015, 10, 20), LocalDate.of(2015, 11, 12));
        assertEquals(LocalDate.of(2015, 10, 12), due("notice-term", later).day());
        assertEquals(LocalDate.of(2015, 10, 12), due("circular-list-term", later).day());
        assertEquals(LocalDate.of(2015, 11, 5), due("computation-term", later).day());
        assertEquals(List.of("term.session.other"), said(due("computation-term", later)));
        assertEquals(Optional.of(LocalDate.of(2015, 11, 12)), later.day());
    }

    @Test
    void p10_p12_aTermThatHadEndedIsNotShortenedByAnEarlierSession() {
        Hearing earlier = put(LocalDate.of(2015, 9, 21), LocalDate.of(2015, 9, 30));
        assertEquals(LocalDate.of(2015, 9, 15), due("notice-term", earlier).day());
        assertEquals(LocalDate.of(2015, 9, 15), due("circular-list-term", earlier).day());
        assertEquals(List.of("term.session.kept"), said(due("notice-term", earlier)));
    }

    @Test
    void p17_aTermStillAheadCountsToTheEarlierSession() {
        Hearing earlier = put(LocalDate.of(2015, 9, 21), LocalDate.of(2015, 9, 30));
        assertEquals(LocalDate.of(2015, 9, 22), due("computation-term", earlier).day());
        Hearing onItsLastDay = put(LocalDate.of(2015, 10, 8), LocalDate.of(2015, 10, 9));
        assertEquals(LocalDate.of(2015, 10, 2), due("computation-term", onItsLastDay).day(), "it runs to the end of its last day");
    }

    @Test
    void p17_aCaseThatGoesFromAgendaToAgendaIsCountedToTheLast() {
        Hearing twice = new Hearing(Optional.of(SITTING), List.of(new Hearing.Put(LocalDate.of(2015, 9, 21), LocalDate.of(2015, 9, 30)),
                new Hearing.Put(LocalDate.of(2015, 10, 1), LocalDate.of(2015, 11, 12))));
        assertEquals(LocalDate.of(2015, 11, 5), due("computation-term", twice).day());
        List<String> russian = LawTexts.sentences().lines(Lang.RU, due("computation-term", twice).how()).stream().map(Sentence::text).toList();
        assertEquals(1, russian.stream().filter("Дело внесено 01.10.2015 в повестку заседания от 12.11.2015: срок считается до него, а не до заседания от 30.09.2015."
                ::equals).count(), russian::toString);
    }

    @Test
    void p10_outsideAnyScheduleTheAgendaAloneCounts() {
        Hearing alone = new Hearing(Optional.empty(), List.of(new Hearing.Put(LocalDate.of(2015, 9, 21), LocalDate.of(2015, 11, 12))));
        assertEquals(LocalDate.of(2015, 10, 12), due("notice-term", alone).day());
        assertEquals(List.of(), said(due("notice-term", alone)));
        assertEquals(DueDate.State.WAITING, due("notice-term", new Hearing(Optional.empty(), List.of())).state());
    }
}

package kz.bagalau.law.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.api.Test;

/** What a page asks of a track: which buttons, until when, which strip. */
class TrackTest {

    private final Route route = ShippedRoutes.of("astana-2015");
    private final Track course = route.track(TrackKind.CASE);
    private final Track acknowledgement = route.track(TrackKind.ACKNOWLEDGEMENT);

    @Test
    void offersWhatTheRoleMayDoAndUntilWhen() {
        List<Offer> offers = acknowledgement.offered(Stage.of("offered"), List.of(Role.SERVANT), Situation.empty());
        assertEquals(List.of(Deed.ACKNOWLEDGE, Deed.ACKNOWLEDGE_DISAGREEING), offers.stream().map(Offer::deed).toList());
        assertTrue(offers.stream().allMatch(Offer::open));
        assertEquals(Optional.of("acquaintance-term"), offers.get(0).within());
        assertEquals(List.of(), acknowledgement.offered(Stage.of("offered"), List.of(Role.MEMBER), Situation.empty()));
    }

    @Test
    void showsWhatStandsInTheWay() {
        Offer refusal = offer(Deed.RECORD_REFUSAL, Situation.empty());
        assertFalse(refusal.open());
        assertEquals("Результат не предложен лично: запишите, когда, где и при ком. (п. 21, толкование)",
                LawTexts.sentences().say(Lang.RU, refusal.obstacle().orElseThrow()));
    }

    @Test
    void asksForAnOfferInPersonOnceTheTermLapsedInSilence() {
        assertFalse(offer(Deed.OFFER_IN_PERSON, Situation.empty()).urged());
        assertTrue(offer(Deed.OFFER_IN_PERSON, Situation.empty().lapsed("acquaintance-term")).urged());
        assertFalse(offer(Deed.POST, Situation.empty().lapsed("acquaintance-term")).urged());
    }

    @Test
    void refusesADeedAtTheWrongStageWithItsPoint() {
        Transition early = course.follow(Stage.of("due"), Deed.DECIDE, Role.SECRETARY, Medium.SYSTEM, Situation.empty());
        assertFalse(early.allowed());
        assertEquals("«Утвердить результат оценки» сейчас невозможно. Дело об оценке: подлежит оценке. (пп. 7, 9, 20)",
                LawTexts.sentences().say(Lang.RU, early.obstacle().orElseThrow()));
        assertThrows(ObstacleException.class, early::next);
        assertThrows(ObstacleException.class, early::move);
    }

    @Test
    void aRuleThatWasNotAskedIsAFaultOfTheProgram() {
        Situation open = Situation.empty().with(TrackName.of(TrackKind.SESSION), Stage.of("open"));
        assertThrows(IllegalStateException.class, () -> course.follow(Stage.of("agenda"), Deed.REVISE, Role.SECRETARY,
                Medium.SYSTEM, open));
        assertEquals(Set.of("quorum", "ballot", "revision"), course.rules(Deed.REVISE));
    }

    @Test
    void completionAndDecisionAreEventsOfMoves() {
        assertEquals(Set.of(Event.DECISION), move(Deed.DECIDE).events());
        assertEquals(Set.of(Event.COMPLETION), move(Deed.COMPLETE).events());
    }

    @Test
    void tellsWhereADeedWaits() {
        assertEquals(Set.of(Stage.of("computed")), course.stagesOffering(Deed.PUT_ON_AGENDA));
        assertTrue(course.stages().contains(Stage.of("archived")));
        assertFalse(course.stages().contains(Stage.NONE));
    }

    @Test
    void laysTheStripBeforeAndBehindTheStage() {
        List<StripPlace> strip = course.strip(Stage.of("refused"), List.of(Stage.of("due"), Stage.of("notified"),
                Stage.of("collecting"), Stage.of("computed"), Stage.of("agenda"), Stage.of("decided"), Stage.of("completed"),
                Stage.of("acquaintance")));
        assertEquals(11, strip.size());
        StripPlace now = strip.get(8);
        assertEquals(StripPlace.Position.NOW, now.position());
        assertEquals(Optional.of(Stage.of("refused")), now.reached());
        assertEquals(Set.of(Role.HR_WORKER), now.by());
        assertEquals(StripPlace.Position.DONE, strip.get(7).position());
        assertEquals(StripPlace.Position.AHEAD, strip.get(9).position());
        assertEquals(Set.of("acquaintance-term"), strip.get(6).within());
    }

    @Test
    void aStageBesideTheStripStaysAtTheLastPlacePassed() {
        List<StripPlace> strip = course.strip(Stage.of("excluded"), List.of(Stage.of("due"), Stage.of("notified")));
        assertEquals(StripPlace.Position.NOW, strip.get(1).position());
        assertEquals(StripPlace.Position.AHEAD, strip.get(2).position());
    }

    @Test
    void namesWhatTheEditionDoesNotHave() {
        assertEquals(Optional.empty(), route.find(TrackName.of(TrackKind.PLAN)));
        assertThrows(IllegalArgumentException.class, () -> route.track(TrackKind.PLAN));
        assertEquals(1, route.tracks(TrackKind.SHEET).size());
    }

    private Offer offer(Deed deed, Situation situation) {
        return acknowledgement.offered(Stage.of("offered"), List.of(Role.HR_WORKER), situation).stream()
                .filter(each -> each.deed() == deed).findFirst().orElseThrow();
    }

    private Move move(Deed deed) {
        return course.moves().stream().filter(each -> each.deed() == deed).findFirst().orElseThrow();
    }
}

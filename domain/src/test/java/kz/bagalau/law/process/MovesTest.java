package kz.bagalau.law.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.OwnEditionFiles;
import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Generated from the shipped routes and those of the editions that are test data: every row can be followed by who may, and by nobody else, and not without its needs. */
class MovesTest {

    @TestFactory
    Stream<DynamicNode> everyMoveOfEveryRoute() {
        return Stream.concat(ShippedRoutes.all().stream(), OwnEditionFiles.names().stream().map(OwnEditionFiles::route)).map(route -> dynamicContainer(route.edition().value(),
                route.tracks().values().stream().map(track -> dynamicContainer(track.name().toString(), moves(track)))));
    }

    private static Stream<DynamicNode> moves(Track track) {
        return track.moves().stream().flatMap(move -> move.from().stream().map(from -> dynamicTest(
                from + " " + move.deed() + " " + move.to(), () -> new Row(track, move, from, new Facts(track, move, from)).prove())));
    }

    /** One row, seen from one of its stages. */
    private record Row(Track track, Move move, Stage from, Facts facts) {

        void prove() {
            canBeFollowed();
            onlyByThoseNamed();
            onlyInTheWaysNamed();
            notWithoutItsNeeds();
            staysUntilComplete();
            isOffered();
        }

        private void canBeFollowed() {
            for (Role role : move.by()) {
                for (Medium medium : move.media()) {
                    Transition done = track.follow(from, move.deed(), role, medium, facts.met());
                    assertEquals(move, done.move(), "shadowed by another row");
                    assertEquals(move.to(), done.next());
                    assertTrue(done.complete());
                    assertEquals(move.events(), done.events());
                }
            }
        }

        private void onlyByThoseNamed() {
            Set<Role> others = EnumSet.allOf(Role.class);
            facts.siblings().forEach(each -> others.removeAll(each.by()));
            others.forEach(role -> refused("process.role", follow(role, medium(), facts.met())));
        }

        private void onlyInTheWaysNamed() {
            Set<Medium> others = EnumSet.allOf(Medium.class);
            facts.siblings().forEach(each -> others.removeAll(each.media()));
            others.forEach(medium -> refused("process.medium", follow(role(), medium, facts.met())));
        }

        private void notWithoutItsNeeds() {
            for (Need need : move.needs()) {
                Transition done = follow(role(), medium(), facts.without(need));
                if (done.allowed()) {
                    assertNotEquals(move, done.move(), "followed without " + need);
                } else {
                    said(done.obstacle().orElseThrow());
                }
            }
        }

        private void staysUntilComplete() {
            for (Need need : move.until()) {
                Transition begun = follow(role(), medium(), facts.without(need));
                assertEquals(from, begun.next());
                assertFalse(begun.complete());
                assertTrue(begun.events().isEmpty());
                begun.move().wanted(facts.without(need)).forEach(Row::said);
            }
        }

        private void isOffered() {
            for (Role role : move.by()) {
                assertTrue(track.offered(from, Set.of(role), facts.met()).stream()
                        .anyMatch(offer -> offer.deed() == move.deed() && offer.open()), "not offered to " + role);
            }
        }

        private Transition follow(Role role, Medium medium, Situation situation) {
            return track.follow(from, move.deed(), role, medium, situation);
        }

        private Role role() {
            return move.by().iterator().next();
        }

        private Medium medium() {
            return move.media().iterator().next();
        }

        private static void refused(String key, Transition done) {
            assertFalse(done.allowed());
            assertEquals(key, done.obstacle().orElseThrow().key());
            said(done.obstacle().orElseThrow());
        }

        private static void said(LegalObstacle obstacle) {
            Arrays.stream(Lang.values()).forEach(lang ->
                    assertFalse(LawTexts.sentences().say(lang, obstacle).contains("{")));
        }
    }
}

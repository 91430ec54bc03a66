package kz.bagalau.law.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Medium;

/** Walks one person's evaluation along a route, for tests: remembers where each thing stands, and what was passed. */
final class Walk {

    private final Route route;
    private final Map<TrackName, Stage> stages = new HashMap<>();
    private final List<Stage> passed = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    Walk(Route route) {
        this.route = route;
    }

    /** Does a deed and checks the stage after it. */
    Walk does(Role by, Deed deed, String track, String next) {
        return does(by, deed, track, next, same -> same);
    }

    Walk does(Role by, Deed deed, String track, String next, UnaryOperator<Situation> facts) {
        return does(by, deed, track, next, Medium.SYSTEM, facts);
    }

    Walk onPaper(Role by, Deed deed, String track, String next) {
        return does(by, deed, track, next, Medium.PAPER, same -> same);
    }

    Walk does(Role by, Deed deed, String track, String next, Medium medium, UnaryOperator<Situation> facts) {
        TrackName name = TrackName.parse(track);
        Transition done = route.track(name).follow(at(name), deed, by, medium, facts.apply(situation(name, deed)));
        assertEquals(Stage.of(next), done.next(), track + " " + deed);
        stages.put(name, done.next());
        passed.add(done.next());
        return this;
    }

    /** A signature in a role; each time by another person unless one is named. */
    Walk signs(Role by, String signer, Deed deed, String track, String next, UnaryOperator<Situation> facts) {
        signatures.add(new Signature(by, signer));
        does(by, deed, track, next, facts);
        return this;
    }

    /** The key of the obstacle that refuses a deed. */
    String refused(Role by, Deed deed, String track, UnaryOperator<Situation> facts) {
        TrackName name = TrackName.parse(track);
        return route.track(name).follow(at(name), deed, by, Medium.SYSTEM, facts.apply(situation(name, deed)))
                .obstacle().orElseThrow().key();
    }

    /** Something new begins on the track, e.g. the next session. */
    Walk anew(String track) {
        stages.remove(TrackName.parse(track));
        signatures.clear();
        return this;
    }

    void ends(String track) {
        TrackName name = TrackName.parse(track);
        assertEquals(true, route.track(name).ends().contains(at(name)), track + " rests at " + at(name));
    }

    List<Stage> passed() {
        return List.copyOf(passed);
    }

    private Stage at(TrackName name) {
        return stages.getOrDefault(name, Stage.NONE);
    }

    private Situation situation(TrackName name, Deed deed) {
        Situation situation = Situation.empty().signed(signatures);
        for (Map.Entry<TrackName, Stage> each : stages.entrySet()) {
            situation = situation.with(each.getKey(), each.getValue());
        }
        for (String rule : route.track(name).rules(deed)) {
            situation = situation.ruled(rule, Optional.empty());
        }
        return situation;
    }
}

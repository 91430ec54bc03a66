package kz.bagalau.staff.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds rings in "is under": somebody who, going up, comes back to himself. */
final class Rings {

    private Rings() {
    }

    /** All that lie on a ring. */
    static Set<String> in(Map<String, String> above) {
        Set<String> onRing = new HashSet<>();
        Set<String> done = new HashSet<>();
        above.keySet().forEach(start -> walk(start, above, onRing, done));
        return onRing;
    }

    private static void walk(String start, Map<String, String> above, Set<String> onRing, Set<String> done) {
        Set<String> path = new HashSet<>();
        String at = start;
        while (at != null && !done.contains(at) && path.add(at)) {
            at = above.get(at);
        }
        if (at != null && !done.contains(at)) {
            String ring = at;
            do {
                onRing.add(ring);
                ring = above.get(ring);
            } while (!ring.equals(at));
        }
        done.addAll(path);
    }
}

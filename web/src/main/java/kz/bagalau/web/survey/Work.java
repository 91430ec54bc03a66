package kz.bagalau.web.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A deed on many surveys, some at a time while the page tells how far it is. What is not done when the page is left is begun anew by the next deed. */
public final class Work implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    /** What is done. */
    public enum Kind { PROPOSE, INVITE, CLOSE }

    private final Kind kind;
    private final int total;
    private final ArrayList<Long> todo;
    private final LinkedHashMap<String, ArrayList<Long>> left = new LinkedHashMap<>();

    Work(Kind kind, List<Long> cases) {
        this.kind = kind;
        total = cases.size();
        todo = new ArrayList<>(cases);
    }

    List<Long> next() {
        return List.copyOf(todo.subList(0, Math.min(AT_ONCE, todo.size())));
    }

    void done(List<Long> some) {
        todo.removeAll(some);
    }

    void leave(List<Long> cases, String why) {
        left.values().forEach(ids -> ids.removeAll(cases)); // a batch that was refused is tried in halves: what was said of it first falls
        left.computeIfAbsent(why, any -> new ArrayList<>()).addAll(cases);
        left.values().removeIf(List::isEmpty);
    }

    Map<String, List<Long>> left() {
        return new LinkedHashMap<>(new TreeMap<>(left));
    }

    /** What is done. */
    public Kind kind() {
        return kind;
    }

    /** How many there were. */
    public int total() {
        return total;
    }

    /** How many of them are done, or left out. */
    public int through() {
        return total - todo.size();
    }

    /** How many were left out. */
    public int leftOut() {
        return left.values().stream().mapToInt(List::size).sum();
    }

    /** How far it is, in percent. */
    public int percent() {
        return total == 0 ? 100 : 100 * through() / total;
    }

    /** True while something is left to do. */
    public boolean working() {
        return !todo.isEmpty();
    }
}

package kz.bagalau.web.docflow;

import java.util.List;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;

/** A request that is none by the contract: it cannot be read, is not by the schema, or lacks what every such request has. Answered by 400. */
public final class Malformed extends RuntimeException {

    /** At most so many faults are told. */
    public static final int MOST = 50;

    private static final long serialVersionUID = 1L;

    private final String type;
    private final transient List<BadFact> faults;

    private Malformed(String type, List<BadFact> faults) {
        super(type + " " + faults.stream().map(one -> one.path() + ": " + one.key()).toList());
        this.type = type;
        this.faults = faults.stream().limit(MOST).toList();
    }

    /** Not by the schema: every fault that is known, at least one. */
    public static Malformed of(List<BadFact> faults) {
        return new Malformed("bad-request", faults);
    }

    /** One thing is wrong. @param path where */
    public static Malformed at(String path, String value, String key, Arg... args) {
        return of(List.of(BadFact.of(path, value, key, args)));
    }

    /** The body is no JSON. @param why as its reader says */
    public static Malformed notJson(String why) {
        return new Malformed("not-json", List.of(BadFact.of("", "", "rest.fault.json", Arg.word(why))));
    }

    /** A deed without an idempotency key, or with one that is none. @param given null: none */
    public static Malformed key(String given) {
        return new Malformed("key-needed", List.of(BadFact.of("Idempotency-Key", given == null ? "" : given, "rest.fault.key")));
    }

    /** The kind of problem. */
    String type() {
        return type;
    }

    /** What is wrong. */
    public List<BadFact> faults() {
        return faults;
    }
}

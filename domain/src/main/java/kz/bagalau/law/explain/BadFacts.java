package kz.bagalau.law.explain;

import java.util.List;
import java.util.stream.Collectors;

/** A question that cannot be answered because of its facts: every fault that is known, the first first. */
public final class BadFacts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BadFact> all;

    /** @param all at least one */
    public BadFacts(List<BadFact> all) {
        super(all.stream().map(each -> each.path() + ": " + each.key()).collect(Collectors.joining("; ")));
        this.all = List.copyOf(all);
    }

    public List<BadFact> all() {
        return all;
    }
}

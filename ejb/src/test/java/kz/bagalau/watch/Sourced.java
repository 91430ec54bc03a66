package kz.bagalau.watch;

import java.util.List;
import kz.bagalau.planning.Beans;

/** Gives beans joined by hand a source of terms beside the cases, which the container finds by itself. */
public final class Sourced {

    private Sourced() {
    }

    /** The same beans, with a source. */
    public static Beans by(Beans beans, Class<? extends TermSource> source) {
        beans.get(CaseTerms.class).sources = List.of(beans.get(source));
        return beans;
    }
}

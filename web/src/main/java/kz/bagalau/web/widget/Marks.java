package kz.bagalau.web.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/** Chooses tone and address for what the composites show. */
@Named
@ApplicationScoped
public class Marks {

    private static final long SOON = 3;
    private static final Map<String, Tone> GRADES = Map.of(
            "UNSATISFACTORY", Tone.BAD, "SATISFACTORY", Tone.WARN, "EFFECTIVE", Tone.GOOD, "EXCELLENT", Tone.BEST,
            "MEETS", Tone.GOOD, "FAILS", Tone.WARN);

    /** The tone of a grade by its code in the edition; calm for one that no family knows. */
    public Tone grade(Object code) {
        return GRADES.getOrDefault(String.valueOf(code), Tone.CALM);
    }

    /** The tone of a term by the working days left: over, soon (three or fewer), else calm. */
    public Tone due(Number left) {
        if (left == null || left.longValue() > SOON) {
            return Tone.CALM;
        }
        return left.longValue() < 0 ? Tone.BAD : Tone.WARN;
    }

    /** The tone itself or its name. */
    public Tone tone(Object tone) {
        return tone instanceof Tone chosen ? chosen : Tone.valueOf(String.valueOf(tone));
    }

    /** How many days, without the sign. */
    public long days(Number left) {
        return Math.abs(left.longValue());
    }

    /** The heading to which a citation leads; null where the point is not at hand. */
    public String heading(Citation citation) {
        return citation.points().stream().findFirst().map(PointRef::heading).map(PointRef::label).orElse(null);
    }

    /** True where the act's own words do not carry the statement. */
    public boolean doubtful(Citation citation) {
        return citation.basis() != Basis.TEXT;
    }

    /** The tree of reasons of an explained value, or the tree itself. */
    public Step step(Object explained) {
        return explained instanceof Explained<?> whole ? whole.step() : (Step) explained;
    }

    /** The class for a sentence's depth; deeper than five looks like five. */
    public String depth(int depth) {
        return "b-d" + Math.min(depth, 5);
    }
}

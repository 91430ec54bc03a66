package kz.bagalau.law.calculation;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** The facts that one rule takes, by their sort: enough to build a form, or to read a request, without knowing the edition. */
public sealed interface Takes {

    /** The rule under whose name the facts are handed in. */
    Rule rule();

    /**
     * Filled sheets of criteria, each with its range.
     *
     * @param sheets the sheets that may be filled; of several, all filled ones are of one kind, as those asked are of one group
     * @param least  the least number of filled sheets: 1, or 0 where the rule answers for itself that none came back
     * @param most   the most
     */
    record Sheets(Rule rule, List<PointSheet> sheets, int least, int most) implements Takes {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    /** Entries of a journal, each with its day; a closed list of kinds, or any kind where none is named. */
    record Entries(Rule rule, List<Kind> kinds) implements Takes {
        public Entries {
            kinds = List.copyOf(kinds);
        }
    }

    /** A kind of entry: code, the act's words, its points. */
    record Kind(String code, Text name, Score points) {
    }

    /**
     * Targets of a plan: each reached or not, or each scored.
     *
     * @param least    the least number the act allows
     * @param most     the most
     * @param range    the limits of a score; empty where a target is only reached or not
     * @param decimals how many decimal places a score may have
     * @param percents which scores a percentage admits; empty where no percentage is asked
     */
    record Targets(Rule rule, int least, int most, Optional<Criterion> range, int decimals, Optional<PercentTable> percents) implements Takes {
    }

    /** The scores of the evaluated parts of a period, e.g. of quarters. */
    record Periods(Rule rule) implements Takes {
    }

    /** The indicators of one competency, each marked as shown or as not shown; any words where the edition has no list of them. */
    record Marked(Rule rule, Optional<Indicators> indicators) implements Takes {
    }
}

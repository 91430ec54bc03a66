package kz.bagalau.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.plan.PlanTarget;

/** What a paper holds beside its days and signatures. */
sealed interface Content {

    /** The targets of a plan, in their order. */
    record Targets(List<PlanTarget> lines) implements Content {
    }

    /** The recommendations of a quarter. */
    record Quarter(String code, String words) implements Content {
    }

    /** What came of each target, by its number in the sheet, with the names of the files that prove it. */
    record Came(Map<String, One> lines) implements Content {

        /** A line; the words of the target count only where no plan says them. */
        record One(String target, String unit, String planned, String actual, Boolean reached, List<String> evidence) {
        }
    }

    /** The numbers of the indicators that showed, by the competency's code; an entry for each competency that the file names. */
    record Showed(Map<String, Set<Integer>> numbers) implements Content {
    }

    /** Points by the criterion's code. */
    record Points(Map<String, Score> points) implements Content {
    }
}

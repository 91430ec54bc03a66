package kz.bagalau.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.Plan;
import org.apache.commons.csv.CSVRecord;

/** The targets from which the plans of the demo are made, and the version of a plan that stands. */
final class TargetLines {

    private TargetLines() {
    }

    /** The rows in one language. */
    static List<CSVRecord> in(Lang lang) {
        return DemoTable.read("targets").stream().filter(row -> row.get("lang").equals(lang.code())).toList();
    }

    /** The version of a plan that stands once everything so far is written. */
    static long seen(EntityManager em, Long planId) {
        em.flush();
        return em.find(Plan.class, planId).latest().version();
    }
}

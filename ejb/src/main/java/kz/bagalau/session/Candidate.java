package kz.bagalau.session;

import java.util.List;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;

/**
 * A computed case as the agenda sees it.
 *
 * @param post      the servant's post, in both languages
 * @param grade     the grade as computed; a dash where the commission must decide
 * @param obstacles what keeps it from the session; none: it can be put
 * @param note      message of the system's note that stands in the place of a document; null where none does
 * @param remark    why the official returned it; null where he did not
 * @param own       true for the caller's own case: whoever an order names in his place puts it
 */
public record Candidate(Long caseId, PersonName name, Text post, Text grade, List<LegalObstacle> obstacles, String note, String remark, boolean own) {

    public Candidate {
        obstacles = List.copyOf(obstacles);
    }

    /** True if nothing stands in the way of the caller. */
    public boolean ready() {
        return obstacles.isEmpty() && !own;
    }
}

package kz.bagalau.session;

import java.util.List;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.watch.CaseFile;

/**
 * A computed case as the agenda sees it.
 *
 * @param file      the case with its papers
 * @param documents codes of the documents that are there
 * @param obstacles what keeps it from the session; none: it can be put
 */
public record Readiness(CaseFile file, List<String> documents, List<LegalObstacle> obstacles) {

    public Readiness {
        documents = List.copyOf(documents);
        obstacles = List.copyOf(obstacles);
    }

    /** True if nothing stands in the way. */
    public boolean ready() {
        return obstacles.isEmpty();
    }
}

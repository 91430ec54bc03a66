package kz.bagalau.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Voter;

/**
 * The case that lies before the commission.
 *
 * @param result     the result as it stands
 * @param grades     the scale
 * @param parts      the parts of the computation with their points
 * @param documents  the documents that the edition wants before the session
 * @param there      codes of those that are there
 * @param ballot     everybody's place at the vote: of the open motion, else as it would be now
 * @param recusedAt  where the act says that one takes no part
 * @param proposals  the kinds of proposal that the edition knows
 * @param revisable  whether the edition lets the commission revise it
 * @param most       the highest points a revision may set; empty where there is no end
 * @param motions    every motion so far with its outcome in words
 * @param sheetId    the supervisor's sheet; null where there is none
 * @param note       message of the system's note that stands in the place of the circular sheets; null where there are sheets
 */
public record CaseBefore(AgendaItem item, EvaluationCase subject, CaseResult result, List<Grade> grades, List<Part> parts,
        List<SessionDocuments.Document> documents, List<String> there, List<Seated> ballot, Citation recusedAt, List<Proposals.Kind> proposals,
        boolean revisable, Optional<Score> most, List<Motion> motions, Long sheetId, String note) {

    public CaseBefore {
        grades = List.copyOf(grades);
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        there = List.copyOf(there);
        ballot = List.copyOf(ballot);
        proposals = List.copyOf(proposals);
        motions = List.copyOf(motions);
    }

    /** True while a motion is open. */
    public boolean voting() {
        return item.open().isPresent();
    }

    /** True where the act is silent and the commission gives the grade. */
    public boolean silent() {
        return item.put().grade() == null;
    }

    /** A part of the computation: its label in the act's words, and its points. */
    public record Part(Text label, Optional<Score> points) {
    }

    /** A voter with his name. */
    public record Seated(Voter voter, PersonName name) {
    }
}

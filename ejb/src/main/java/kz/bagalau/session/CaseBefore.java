package kz.bagalau.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Standing;
import kz.bagalau.model.session.Voter;

/**
 * The case that lies before the commission.
 *
 * @param result     the result as it stands
 * @param reasons    why it is so, as frozen with it
 * @param grades     the scale
 * @param parts      the parts of the computation with their points
 * @param documents  the documents that the edition wants before the session
 * @param there      codes of those that are there
 * @param ballot     everybody's place at the vote: of the open motion, else as it would be now
 * @param recusedAt  where the act says that one takes no part
 * @param proposals  the kinds of proposal that the edition knows
 * @param results    every result of the case, the one by which it is known first
 * @param grounds    the grounds on which the edition lets the commission revise; none where it may not
 * @param partGrounds the same for the results of parts of the period
 * @param documented whether each of these wants a document
 * @param most       the highest points a revision may set; empty where there is no end
 * @param motions    every motion so far with its outcome in words
 * @param sheets     the sheets to open, by the codes of the documents that they are
 * @param laid       all that lies before the commission, where the act names it as one document
 * @param note       message of the system's note that stands in the place of the circular sheets; null where there are sheets
 */
public record CaseBefore(AgendaItem item, EvaluationCase subject, CaseResult result, String reasons, List<Grade> grades, List<Part> parts,
        List<SessionDocuments.Document> documents, List<String> there, List<Seated> ballot, Citation recusedAt, List<Proposals.Kind> proposals,
        List<Heard> results, List<Revision.Ground> grounds, List<Revision.Ground> partGrounds, boolean documented, Optional<Score> most, List<Motion> motions, Map<String, Long> sheets, List<Laid> laid, String note) {

    public CaseBefore {
        grades = List.copyOf(grades);
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        sheets = Map.copyOf(sheets);
        there = List.copyOf(there);
        ballot = List.copyOf(ballot);
        proposals = List.copyOf(proposals);
        motions = List.copyOf(motions);
        results = List.copyOf(results);
        grounds = List.copyOf(grounds);
        partGrounds = List.copyOf(partGrounds);
        laid = List.copyOf(laid);
    }

    /** Why the official returned the decision before; null where he did not. */
    public String remark() {
        return subject.latest(Deed.RETURN).map(DeedEntry::note).orElse(null);
    }

    /** True while a motion is open. */
    public boolean voting() {
        return item.open().isPresent();
    }

    /** True where the act is silent on one of the results and the commission gives the grade. */
    public boolean silent() {
        return results.stream().anyMatch(Heard::open);
    }

    /** The results that have no grade yet, else those of which the act is silent: the commission gives their grades. */
    public List<Heard> ungraded() {
        return results.stream().filter(one -> silent() ? one.open() : one.silent()).toList();
    }

    /** The results beside the one by which the case is known. */
    public List<Heard> beside() {
        return results.stream().filter(one -> !one.leads()).toList();
    }

    /** True where the commission may set other points of the result by which the case is known. */
    public boolean revisable() {
        return !grounds.isEmpty() && item.put().score().isPresent() && results.stream().anyMatch(one -> one.leads() && one.byPoints());
    }

    /** The results of parts of the period whose points the commission may correct; none while the whole has no grade yet. */
    public List<Heard> correctable() {
        return partGrounds.isEmpty() || silent() ? List.of() : results.stream().filter(one -> one.ofPart() && one.byPoints() && one.put().points().isPresent()).toList();
    }

    /** The results of which the commission may set another grade; none while one has no grade yet. */
    public List<Heard> regradable() {
        return grounds.isEmpty() || silent() ? List.of() : results.stream().filter(one -> !one.ofPart() && !one.byPoints() && !one.silent()).toList();
    }

    /** What a motion changes, result by result; nothing where there is none: a page asks before it knows. */
    public List<Changed> changes(Motion motion) {
        return motion == null ? List.of() : results.stream().flatMap(heard -> item.changes(motion.proposal()).stream()
                .filter(one -> heard.is(one.kind(), one.part())).map(one -> new Changed(heard, one.wanted()))).toList();
    }

    /** A result and what a motion wants to stand of it. */
    public record Changed(Heard heard, Standing wanted) {
    }

    /** A paper that lies before the commission: its address in the program, and what it is in the act's words. */
    public record Laid(String address, Text name) {
    }

    /** A part of the computation: its label in the act's words, and its points. */
    public record Part(Text label, Optional<Score> points) {
    }

    /** A voter with his name. */
    public record Seated(Voter voter, PersonName name) {
    }
}

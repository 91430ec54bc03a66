package kz.bagalau.law.sheet;

import java.util.List;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.text.Text;

/** What a sheet takes, by the rule of the edition that is its form. */
public sealed interface SheetForm permits PointForm, TargetForm, CompetencyForm, ScoreForm, JournalForm {

    /** The rule that is the form. */
    Rule rule();

    /** What keeps the sheet from being signed, in the order of its lines. */
    List<LegalObstacle> faults(Filled filled);

    /** What it says to the rules of the edition. */
    List<Said> said(Filled filled);

    /**
     * Refuses what this form does not have.
     *
     * @throws IllegalArgumentException naming it
     */
    void requireKnown(Filled filled);

    /** The name of the printed form where the edition has none of the rule's own name. */
    String printed();

    /** The act's words for it. */
    default Text label() {
        return rule().label();
    }

    /**
     * The form of a sheet for a post.
     *
     * @throws IllegalArgumentException if the edition has no rule of that name from which a sheet is made
     * @throws kz.bagalau.law.explain.ObstacleException if the post's category stands in no row of the annex that the sheet is made from
     */
    static SheetForm of(Edition edition, String rule, Post post) {
        Rule form = edition.rule(rule, Rule.class);
        if (form instanceof PointSheet sheet) {
            return PointForm.of(edition, sheet);
        } else if (form instanceof TargetCount count) {
            return new TargetForm(edition, count);
        } else if (form instanceof Competencies competencies) {
            return CompetencyForm.of(edition, competencies, post);
        } else if (form instanceof TargetMean mean) {
            return new ScoreForm(edition, mean);
        } else if (form instanceof Instrument instrument && !JournalForm.rules(edition, rule).isEmpty()) {
            return new JournalForm(edition, instrument, JournalForm.rules(edition, rule));
        }
        throw new IllegalArgumentException("Edition " + edition.id() + " makes no sheet from \"" + rule + "\"");
    }
}

package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.journal.JournalEntry;

/**
 * What journal entries come to under an edition. An entry by the list of another wording of the act keeps the line and the points of that list,
 * with its own place in the law.
 */
@Dependent
public class JournalScore {

    @Inject
    Library library;

    /** The question to the edition of a part: its entries for every rule that takes any. */
    public Evaluation evaluation(Law law, ResultKind kind, List<JournalEntry> entries) {
        Edition edition = law.edition();
        Facts facts = Facts.none();
        for (Takes.Entries takes : JournalForm.rules(edition, kind.of())) {
            String rule = takes.rule().name();
            facts = facts.and(rule, entries.stream().filter(one -> one.rule().equals(rule)).map(one -> fact(edition, one)).toList());
        }
        return new Evaluation(edition, facts);
    }

    /** Grade, points and reasons of a part as they stand by these entries. */
    public Outcome outcome(Law law, ResultKind kind, List<JournalEntry> entries) {
        return evaluation(law, kind, entries).answer(kind.of());
    }

    private Entry fact(Edition edition, JournalEntry one) {
        return one.editionHash().equals(edition.hash()) ? new Entry(one.kind(), one.day())
                : new Entry(one.kind(), one.day(), listed(library.law(one.editionHash()).edition(), one));
    }

    private static Optional<Entry.Listed> listed(Edition then, JournalEntry one) {
        return Stream.concat(then.find(one.rule(), JournalTotal.class).flatMap(rule -> rule.line(one.kind())).map(line -> listed(then, one, line)).stream(),
                then.find(one.rule(), FactCount.class).flatMap(rule -> rule.line(one.kind())).map(line -> listed(then, one, line)).stream()).findFirst();
    }

    private static Entry.Listed listed(Edition then, JournalEntry one, Line line) {
        return new Entry.Listed(line, then.rules().get(one.rule()).citation());
    }

    /** The line of an entry in the list by which it was entered. */
    public Optional<Line> line(JournalEntry one) {
        return listed(library.law(one.editionHash()).edition(), one).map(Entry.Listed::line);
    }
}

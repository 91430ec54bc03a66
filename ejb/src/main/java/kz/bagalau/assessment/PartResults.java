package kz.bagalau.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.journal.CountedEntries;
import kz.bagalau.journal.JournalScore;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.Said;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.CaseFile;

/**
 * The results of parts of a period: a signed sheet about a part gives its result at once, without a session, under the wording of the act in force
 * for that part; a sheet that is taken back takes its result with it.
 */
@Dependent
class PartResults {

    @Inject
    CountedEntries entries;
    @Inject
    JournalScore score;

    /** The kind of result that a sheet gives; empty where it is about the whole period. */
    static Optional<ResultKind> kind(CaseFile file, Sheet sheet) {
        return sheet.part().isEmpty() ? Optional.empty() : new SubPeriods(file.law(sheet).edition()).givenBy(sheet.kind());
    }

    /** True where a session decided on the result that a sheet gave: whoever signed it takes it back no more. */
    boolean decided(CaseFile file, Sheet sheet) {
        return kind(file, sheet).flatMap(kind -> file.subject().result(kind.name(), sheet.part())).filter(one -> one.origin() != Origin.COMPUTED).isPresent();
    }

    /** The entries of the journal that a sheet holds; none where it holds something else. */
    List<JournalEntry> entries(CaseFile file, Sheet sheet) {
        return kind(file, sheet).isPresent() && file.form(sheet) instanceof JournalForm ? entries.of(sheet.bodyId(), file.subject().personId(), sheet.part()) : List.of();
    }

    /** Those of several people in one part, by person: one statement. */
    Map<Long, List<JournalEntry>> entries(Long bodyId, Collection<Long> personIds, String part) {
        return entries.of(bodyId, personIds, part);
    }

    /** How many proposals of several people wait in one part, by person: one statement. */
    Map<Long, Long> proposed(Long bodyId, Collection<Long> personIds, String part) {
        return entries.proposed(bodyId, personIds, part);
    }

    /** How many proposals wait in the part of a sheet that is not signed: afterwards they could not be counted. */
    long proposed(CaseFile file, Sheet sheet) {
        return sheet.part().isEmpty() || sheet.signature().isPresent() ? 0
                : entries.proposed(sheet.bodyId(), List.of(file.subject().personId()), sheet.part()).getOrDefault(file.subject().personId(), 0L);
    }

    /** What a sheet about a part comes to as it stands; empty where it is about the whole period. */
    Optional<Outcome> outcome(CaseFile file, Sheet sheet, List<JournalEntry> held) {
        return kind(file, sheet).map(kind -> evaluation(file, sheet, kind, held).answer(kind.of()));
    }

    /**
     * Enters the result of a sheet that was signed.
     *
     * @param said reasons that were put into words before: many are told the same
     * @throws kz.bagalau.law.explain.ObstacleException when a fact is not as the act demands
     */
    void enter(CaseFile file, Sheet sheet, List<JournalEntry> held, LocalDate on, Map<Step, String> said) {
        kind(file, sheet).ifPresent(kind -> {
            Evaluation asked = evaluation(file, sheet, kind, held);
            file.subject().enter(ComputedValue.of(file.subject(), kind, sheet.part(), asked.answer(kind.of()), asked, said), Origin.COMPUTED, on, null,
                    file.law(sheet).edition().hash());
        });
    }

    /** Takes the result of a sheet back, because the sheet is recalled. */
    void takeBack(CaseFile file, Sheet sheet) {
        kind(file, sheet).ifPresent(kind -> file.subject().takeBack(kind.name(), sheet.part()));
    }

    /** The same as they are read: each with the words of its line in the list by which it was entered. */
    List<HeldEntry> held(CaseFile file, Sheet sheet) {
        return entries(file, sheet).stream().map(one -> new HeldEntry(one.id(), one.rule(), one.day(), score.line(one).map(Line::name)
                .orElseGet(() -> Text.same(one.kind())), one.description(), one.points(), one.source().document().orElse(""), one.source().noneBecause().orElse(""),
                one.source().fileId().orElse(null))).toList();
    }

    /** What stands in the printed form of a sheet about a part. */
    FormData printed(FormData data, CaseFile file, Sheet sheet) {
        return kind(file, sheet).map(kind -> file.form(sheet) instanceof JournalForm form ? SheetText.held(data, form, evaluation(file, sheet, kind, entries(file, sheet)), kind, held(file, sheet))
                : SheetText.result(data, file.form(sheet), evaluation(file, sheet, kind, List.of()).answer(kind.of()))).orElse(data);
    }

    private Evaluation evaluation(CaseFile file, Sheet sheet, ResultKind kind, List<JournalEntry> held) {
        if (file.form(sheet) instanceof JournalForm) {
            return score.evaluation(file.law(sheet), kind, held);
        }
        Facts facts = Facts.none();
        for (Said one : file.form(sheet).said(sheet.filled())) {
            facts = facts.and(one.rule(), one.facts());
        }
        return new Evaluation(file.law(sheet).edition(), facts);
    }
}

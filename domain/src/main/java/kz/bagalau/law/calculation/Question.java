package kz.bagalau.law.calculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.text.Text;

/**
 * A question to a rule of an edition, its facts checked by whoever read them.
 *
 * @param wanted     the rule asked and what it takes
 * @param on         the day for which is asked, if it was said
 * @param competency the competency that is judged, where the rule wants one named
 */
public record Question(Edition edition, Wanted wanted, Optional<LocalDate> on, Post post, Optional<String> competency, Facts facts) {

    public Question {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(facts, "facts");
    }

    public Rule rule() {
        return wanted.rule();
    }

    /**
     * The edition's answer.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the post's category stands in no row
     */
    public Answer answer() {
        if (rule() instanceof Instrument instrument) {
            Outcome outcome = instrument.answer(new Evaluation(edition, facts));
            return new Answer.Judged(instrument instanceof IndicatorShare ? outcome.then(this::withGroup) : outcome);
        } else if (rule() instanceof RowSelection selection) {
            Explained<String> group = select(selection);
            return new Answer.Listed(Optional.of(group.value()), List.of(), group.step());
        }
        return rule() instanceof Competencies competencies ? list(competencies) : list((Indicators) rule());
    }

    private Outcome withGroup(Explained<Verdict> judged) {
        return wanted.groups().map(groups -> Outcome.of(judged.value(), judged.step().because(select(groups).step())))
                .orElseGet(() -> new Outcome.Value(judged));
    }

    private Explained<String> select(RowSelection selection) {
        return selection.select(post.category().orElseThrow(), post.headOfUnit().orElse(false));
    }

    private Answer list(Competencies competencies) {
        List<Answer.Item> items = competencies.of(serves()).stream()
                .map(each -> new Answer.Item(each.code(), each.name(), List.of(), List.of())).toList();
        return new Answer.Listed(Optional.empty(), items, Step.by(competencies, "calc.competencies", Arg.of(competencies.label()), Arg.of(items.size()),
                Arg.of(competencies.all().size())));
    }

    private Answer list(Indicators indicators) {
        Optional<Explained<String>> group = wanted.groups().map(this::select);
        List<Indicators.Row> rows = indicators.rows().stream().filter(row -> group.isEmpty() || group.get().value().equals(row.group()))
                .filter(row -> applies(row.code())).toList();
        Step step = Step.by(indicators, "calc.indicators", Arg.of(indicators.label()), Arg.of(rows.size()),
                Arg.of(rows.stream().mapToLong(row -> row.effective().size()).sum()));
        return new Answer.Listed(group.map(Explained::value), rows.stream()
                .map(row -> new Answer.Item(row.code(), Text.same(row.name()), row.effective(), row.ineffective())).toList(),
                step.because(group.stream().map(Explained::step).toList()));
    }

    private boolean applies(String competency) {
        return edition.only(Competencies.class).map(all -> all.all().stream().filter(each -> each.code().equals(competency))
                .noneMatch(each -> each.onlyServices() && !serves())).orElse(true);
    }

    private boolean serves() {
        return post.servesPublic().orElse(true);
    }
}

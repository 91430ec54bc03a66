package kz.bagalau.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Conclusion;
import kz.bagalau.model.session.Standing;

/**
 * What a protocol says of one case: the result, its correction where the form has a column for it, the recommendations where it has one. A form
 * without a column of corrections has the result as it was decided.
 *
 * @param cells the names of the columns in which the form wants values
 */
record ProtocolRows(Set<String> cells) {

    static final String CORRECTION = "correction";
    static final String RECOMMENDATIONS = "recommendations";
    /** With every column. */
    static final ProtocolRows WHOLE = new ProtocolRows(Set.of("result", CORRECTION, RECOMMENDATIONS));
    private static final Sentences SAID = LawTexts.sentences();
    static final String NONE = "–";

    static ProtocolRows of(Form form) {
        return new ProtocolRows(form.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(table -> table.rows().equals("results")).flatMap(table -> table.cells().stream()).collect(Collectors.toSet()));
    }

    /** True where what was changed and what is recommended have columns of their own. */
    boolean corrects() {
        return cells.contains(CORRECTION);
    }

    Map<String, FormValue> row(Before before) {
        List<Verdicts.Verdict> verdicts = before.decided(before.item().carried().orElseThrow().proposal());
        Map<String, FormValue> row = new HashMap<>();
        row.put("result", value(lang -> results(verdicts, lang)));
        row.put(CORRECTION, value(lang -> corrections(verdicts, lang)));
        row.put(RECOMMENDATIONS, value(lang -> recommendations(before, lang)));
        return row;
    }

    private static FormValue value(Function<Lang, String> said) {
        return FormValue.of(said.apply(Lang.KK), said.apply(Lang.RU));
    }

    private String results(List<Verdicts.Verdict> verdicts, Lang lang) {
        List<String> said = new ArrayList<>();
        Map<String, List<Verdicts.Verdict>> beside = new LinkedHashMap<>();
        for (Verdicts.Verdict verdict : verdicts) {
            if (verdict.heard().leads()) {
                said.add(standing(verdict.heard(), shown(verdict), lang));
            } else if (verdict.heard().ofPart()) {
                said.add(verdict.heard().name().in(lang) + ": " + standing(verdict.heard(), shown(verdict), lang));
            } else {
                beside.computeIfAbsent(verdict.heard().put().kind(), kind -> new ArrayList<>()).add(verdict);
            }
        }
        beside.values().forEach(kind -> said.add(beside(kind, lang)));
        return String.join(". ", said);
    }

    private Standing shown(Verdicts.Verdict verdict) {
        return corrects() ? Standing.of(verdict.heard().put().points().orElse(null), verdict.heard().put().grade()) : verdict.stands();
    }

    /** Results of one kind, as competencies are: those that differ by name, the rest together. */
    private String beside(List<Verdicts.Verdict> all, Lang lang) {
        Heard any = all.get(0).heard();
        String label = any.kind().in(lang);
        Map<String, List<Verdicts.Verdict>> byGrade = all.stream().collect(Collectors.groupingBy(one -> Objects.toString(shown(one).grade(), "")));
        String most = byGrade.entrySet().stream().max(Map.Entry.comparingByValue((one, two) -> one.size() - two.size())).orElseThrow().getKey();
        String others = all.stream().filter(one -> !Objects.toString(shown(one).grade(), "").equals(most))
                .collect(Collectors.groupingBy(one -> grade(one.heard(), shown(one), lang), LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(one -> one.getKey() + " – " + one.getValue().stream().map(each -> each.heard().name().in(lang)).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        Verdicts.Verdict usual = byGrade.get(most).get(0);
        Arg rest = Arg.word(grade(usual.heard(), shown(usual), lang));
        return others.isEmpty() ? SAID.say(lang, "protocol.beside.all", Arg.word(label), rest)
                : SAID.say(lang, "protocol.beside.some", Arg.word(label), Arg.word(others), rest);
    }

    private static String corrections(List<Verdicts.Verdict> verdicts, Lang lang) {
        List<Verdicts.Verdict> changed = verdicts.stream().filter(Verdicts.Verdict::changed).toList();
        return changed.isEmpty() ? NONE : changed.stream().map(one -> one.heard().name().in(lang) + ": " + standing(one.heard(), one.stands(), lang))
                .collect(Collectors.joining("; "));
    }

    private static String recommendations(Before before, Lang lang) {
        String said = proposals(before, lang);
        return said.isEmpty() ? NONE : said;
    }

    /** The proposals of the commission on one servant, each under the words of its kind. */
    static String proposals(Before before, Lang lang) {
        List<Proposals.Kind> kinds = before.law().proposals().map(Proposals::kinds).orElse(List.of());
        List<String> said = new ArrayList<>();
        for (Conclusion conclusion : before.item().conclusions()) {
            kinds.stream().filter(kind -> kind.code().equals(conclusion.kind())).findFirst()
                    .ifPresent(kind -> said.add((kinds.size() == 1 ? "" : kind.name().in(lang) + ": ") + ended(conclusion.text().words())));
        }
        return String.join(" ", said);
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Points, if points make the grade, and the grade. */
    private static String standing(Heard heard, Standing standing, Lang lang) {
        String points = heard.byPoints() ? standing.score().map(ProtocolRows::shown).map(text -> text + " – ").orElse("") : "";
        return points + grade(heard, standing, lang);
    }

    private static String grade(Heard heard, Standing standing, Lang lang) {
        Text grade = heard.grades().name(standing.grade());
        return grade.in(lang);
    }

    /** Points as they are printed. */
    static String shown(Score points) {
        return Rounding.SHOWN.printed(points);
    }
}

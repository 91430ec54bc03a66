package kz.bagalau.acts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.calculation.Question;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * A worked example of an edition: a request, and what the act gives for it.
 *
 * @param label   what it shows
 * @param request the request, as JSON
 * @param expect  what must come out: of "score", "grade", "group", "count" (of what is listed), "obstacle" and "undecided" those that are
 *                named; an obstacle is also the first fault of a fact
 */
public record Example(Text label, String request, Map<String, String> expect) {

    public Example {
        expect = Map.copyOf(expect);
    }

    /** What comes out, in the words of {@link #expect}. */
    public Map<String, String> outcome(Calculator calculator) {
        try {
            Question question = calculator.read(request);
            Answer answer = question.answer();
            return answer instanceof Answer.Judged judged ? of(judged.outcome()) : of((Answer.Listed) answer);
        } catch (BadFacts e) {
            return Map.of("obstacle", e.all().get(0).key());
        }
    }

    /** What is expected and what came out, if they differ; empty if the example holds. */
    public Optional<String> difference(Calculator calculator) {
        Map<String, String> outcome = outcome(calculator);
        return holds(outcome) ? Optional.empty() : Optional.of(words(expect) + " ≠ " + words(outcome));
    }

    /** Whether everything that is expected came out. */
    boolean holds(Map<String, String> outcome) {
        return expect.entrySet().stream().allMatch(each -> same(each.getKey(), each.getValue(), outcome.get(each.getKey())));
    }

    private static boolean same(String what, String expected, String given) {
        return given != null && (what.equals("score") ? Score.parse(expected).equals(Score.parse(given)) : expected.equals(given));
    }

    private static Map<String, String> of(Outcome outcome) {
        if (outcome instanceof Outcome.Obstacle obstacle) {
            return Map.of("obstacle", obstacle.obstacle().key());
        } else if (outcome instanceof Outcome.MustDecide open) {
            return Map.of("undecided", open.reason().key());
        }
        Verdict verdict = ((Outcome.Value) outcome).explained().value();
        Map<String, String> said = new TreeMap<>();
        verdict.score().ifPresent(score -> said.put("score", score.toString()));
        verdict.grade().ifPresent(grade -> said.put("grade", grade.code()));
        return said;
    }

    private static Map<String, String> of(Answer.Listed listed) {
        Map<String, String> said = new TreeMap<>();
        listed.group().ifPresent(group -> said.put("group", group));
        if (!listed.items().isEmpty()) {
            said.put("count", String.valueOf(listed.items().size()));
        }
        return said;
    }

    /** Every part of an outcome by name, in one line. */
    static String words(Map<String, String> said) {
        return new TreeMap<>(said).entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
    }
}

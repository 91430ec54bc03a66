package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * The sheet of an anonymous survey: a statement for each competency, answered by a mark of a scale in words. Who cannot judge leaves
 * the statement out; it is then left out of the mean.
 */
public record Questionnaire(RuleHead head, List<Statement> statements, List<Mark> scale) implements Rule {

    /** A statement about the person evaluated: the competency's code, the words. */
    public record Statement(String code, Text words) {
    }

    /** A mark of the scale: its points, its words. */
    public record Mark(Score points, Text name) {
    }

    public Questionnaire {
        statements = List.copyOf(statements);
        scale = List.copyOf(scale);
    }

    /** What is wrong with an answer: a statement that is not there, a mark outside the scale, nothing answered. */
    public List<LegalObstacle> check(Marks answer) {
        List<LegalObstacle> wrong = new ArrayList<>();
        if (answer.points().isEmpty()) {
            wrong.add(LegalObstacle.by(this, "questionnaire.empty", Arg.of(label())));
        }
        answer.points().keySet().stream().sorted().filter(code -> statement(code).isEmpty())
                .forEach(code -> wrong.add(LegalObstacle.by(this, "questionnaire.unknown", Arg.word(code))));
        statements.stream().filter(each -> !admits(answer.points().get(each.code())))
                .forEach(each -> wrong.add(LegalObstacle.by(this, "questionnaire.scale", Arg.of(each.words()),
                        Arg.of(answer.points().get(each.code())), Arg.scores(scale.stream().map(Mark::points).toList()))));
        return wrong;
    }

    private Optional<Statement> statement(String code) {
        return statements.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private boolean admits(Score points) {
        return points == null || scale.stream().anyMatch(mark -> mark.points().equals(points));
    }
}

package kz.bagalau.web.law;

import java.util.List;

import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Outcome.MustDecide;
import kz.bagalau.law.instrument.Outcome.Obstacle;
import kz.bagalau.law.instrument.Outcome.Value;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;

/**
 * What the calculator shows.
 *
 * @param kind   which of the law's answers it is
 * @param score  the points, two places; empty where there are none
 * @param exact  the points as a fraction where two places are not all; else empty
 * @param code   the grade's code; empty where there is none
 * @param grade  the grade in the act's words
 * @param ours   the grade in the reader's language, which is our translation; empty where it is the same
 * @param said   what the law says where it forbids
 * @param group  the group of a category; empty where none was asked for
 * @param items  what applies to a post
 * @param step   the reasons; null where the law forbids
 */
public record CalculationOutcome(Kind kind, String score, String exact, String code, String grade, String ours, String said, String group, List<Answer.Item> items, Step step) {

    /** A value, a prohibition, "the body must decide", or a list of what applies. */
    public enum Kind { VALUE, OBSTACLE, UNDECIDED, LISTED }

    static CalculationOutcome of(Answer answer, Lang act, Words words) {
        if (answer instanceof Answer.Listed listed) {
            return new CalculationOutcome(Kind.LISTED, "", "", "", "", "", "", listed.group().orElse(""), listed.items(), listed.step());
        }
        Outcome outcome = ((Answer.Judged) answer).outcome();
        if (outcome instanceof Obstacle forbidden) {
            return forbidden(words.say(forbidden.obstacle()));
        } else if (outcome instanceof MustDecide open) {
            return new CalculationOutcome(Kind.UNDECIDED, "", "", "", "", "", "", "", List.of(), open.reason());
        }
        return value((Value) outcome, act, words);
    }

    static CalculationOutcome forbidden(String said) {
        return new CalculationOutcome(Kind.OBSTACLE, "", "", "", "", "", said, "", List.of(), null);
    }

    private static CalculationOutcome value(Value value, Lang act, Words words) {
        Verdict verdict = value.explained().value();
        String exact = verdict.score().filter(score -> !Score.parse(Rounding.SHOWN.display(score)).equals(score)).map(Score::toString).orElse("");
        String ours = verdict.grade().map(grade -> grade.name()).filter(name -> !name.in(act).equals(words.of(name))).map(words::of).orElse("");
        return new CalculationOutcome(Kind.VALUE, verdict.score().map(words::number).orElse(""), exact, verdict.grade().map(grade -> grade.code()).orElse(""),
                verdict.grade().map(grade -> grade.name().in(act)).orElse(""), ours, "", "", List.of(), value.explained().step());
    }
}

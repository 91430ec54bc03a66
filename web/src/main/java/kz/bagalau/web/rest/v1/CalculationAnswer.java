package kz.bagalau.web.rest.v1;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.calculation.Question;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.text.Lang;

/**
 * What an edition answers.
 *
 * @param hash     the edition by SHA-256: the same hash gives the same answer for ever
 * @param outcome  VALUE, OBSTACLE (the law forbids it), UNDECIDED (the act is silent: the body must decide) or LIST
 * @param score    exact points as a fraction, "62/3"
 * @param shown    the points as people read them, "20.67"
 * @param group    the group of the post's category
 * @param items    what applies to the post
 * @param obstacle why the law forbids it
 * @param notes    what the asker should know, e.g. that the day could not be checked
 * @param because  the reasons, the conclusion first
 */
public record CalculationAnswer(String edition, String hash, String rule, String label, String on, String outcome, String score, String shown, GradeAnswer grade,
        String group, List<ItemAnswer> items, ObstacleAnswer obstacle, List<String> notes, Because because) {

    static CalculationAnswer of(Lang lang, Calculator calculator, Question question) {
        Answer answer = question.answer();
        List<String> notes = calculator.lifeUnknown() && question.on().isPresent() ? List.of(LawTexts.sentences().say(lang, "calc.lifeUnknown")) : List.of();
        Blank blank = new Blank(lang, question, notes);
        return answer instanceof Answer.Judged judged ? blank.judged(judged.outcome()) : blank.listed((Answer.Listed) answer);
    }

    /** What is said whatever the answer is. */
    private record Blank(Lang lang, Question question, List<String> notes) {

        CalculationAnswer judged(Outcome outcome) {
            if (outcome instanceof Outcome.Obstacle forbidden) {
                return filled("OBSTACLE", null, null, null, null, null, ObstacleAnswer.of(lang, forbidden.obstacle()), null);
            } else if (outcome instanceof Outcome.MustDecide open) {
                return filled("UNDECIDED", null, null, null, null, null, null, Because.of(lang, open.reason()));
            }
            Verdict verdict = ((Outcome.Value) outcome).explained().value();
            return filled("VALUE", verdict.score().map(Object::toString).orElse(null), verdict.score().map(Rounding.SHOWN::display).orElse(null),
                    verdict.grade().map(grade -> GradeAnswer.of(lang, grade)).orElse(null), null, null, null,
                    Because.of(lang, ((Outcome.Value) outcome).explained().step()));
        }

        CalculationAnswer listed(Answer.Listed listed) {
            return filled("LIST", null, null, null, listed.group().orElse(null), listed.items().stream().map(item -> ItemAnswer.of(lang, item)).toList(), null,
                    Because.of(lang, listed.step()));
        }

        private CalculationAnswer filled(String outcome, String score, String shown, GradeAnswer grade, String group, List<ItemAnswer> items,
                ObstacleAnswer obstacle, Because because) {
            return new CalculationAnswer(question.edition().id().value(), question.edition().hash(), question.rule().name(), question.rule().label().in(lang),
                    question.on().map(LocalDate::toString).orElse(null), outcome, score, shown, grade, group, items, obstacle, notes, because);
        }
    }

    /** A grade: its code, the act's word for it. */
    public record GradeAnswer(String code, String name) {
        static GradeAnswer of(Lang lang, Grade grade) {
            return new GradeAnswer(grade.code(), grade.name().in(lang));
        }
    }

    /** A competency that applies, with its indicators where they were asked for. */
    public record ItemAnswer(String code, String name, List<String> effective, List<String> ineffective) {
        static ItemAnswer of(Lang lang, Answer.Item item) {
            return new ItemAnswer(item.code(), item.name().in(lang), item.effective(), item.ineffective());
        }
    }

    /** Why the law forbids it: the message's key, its words, its place. */
    public record ObstacleAnswer(String key, String text, Problem.Place citation) {
        /** In a language. */
        public static ObstacleAnswer of(Lang lang, LegalObstacle obstacle) {
            return new ObstacleAnswer(obstacle.key(), LawTexts.sentences().say(lang, obstacle), Problem.Place.of(lang, obstacle.citation()));
        }
    }

    /**
     * A reason with those on which it rests.
     *
     * @param key   the message, the same in every language
     * @param text  what it says
     * @param gaps  what the act leaves open there, and what was decided
     * @param notes the same gaps as sentences
     */
    public record Because(String key, String text, Problem.Place citation, List<RuleAnswer.GapAnswer> gaps, List<String> notes, List<Because> because) {
        static Because of(Lang lang, Step step) {
            return new Because(step.key(), LawTexts.sentences().say(lang, step), Problem.Place.of(lang, step.citation()),
                    step.gaps().stream().map(gap -> RuleAnswer.GapAnswer.of(lang, gap)).toList(), step.gaps().stream().map(gap -> LawTexts.sentences().say(lang, gap)).toList(),
                    step.children().stream().map(child -> of(lang, child)).toList());
        }
    }
}

package kz.bagalau.law.instrument;

import java.util.Optional;

import kz.bagalau.law.number.Score;

/** What a rule answers: points, a grade, or both. */
public record Verdict(Optional<Score> score, Optional<Grade> grade) {

    public static Verdict of(Score score) {
        return new Verdict(Optional.of(score), Optional.empty());
    }

    public static Verdict of(Grade grade) {
        return new Verdict(Optional.empty(), Optional.of(grade));
    }

    public static Verdict of(Score score, Grade grade) {
        return new Verdict(Optional.of(score), Optional.of(grade));
    }

    /** @throws IllegalStateException if the rule answered with a grade alone */
    public Score points() {
        return score.orElseThrow(() -> new IllegalStateException("No points, only the grade " + grade));
    }
}

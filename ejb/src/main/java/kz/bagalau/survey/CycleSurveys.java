package kz.bagalau.survey;

import java.util.List;
import java.util.OptionalInt;

/**
 * The anonymous surveys of a cycle.
 *
 * @param people  about whom, and how far each has come
 * @param stages  the stages that a survey passes, in their order, from that at which nobody is named
 * @param invited how many were asked in all, those replaced among them
 * @param given   how many answers came in, in all; empty where the number would tell of one or two surveys: what is known of each is said in its row
 */
public record CycleSurveys(List<SurveyRow> people, List<String> stages, int invited, OptionalInt given) {

    /** Of a cycle without any. */
    public static final CycleSurveys NONE = new CycleSurveys(List.of(), List.of(), 0, OptionalInt.empty());

    public CycleSurveys {
        people = List.copyOf(people);
        stages = List.copyOf(stages);
    }
}

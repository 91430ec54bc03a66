package kz.bagalau.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.library.Law;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.watch.CaseFile;

/**
 * What an edition says of the anonymous survey about one servant.
 *
 * @param law  the edition with its route
 * @param rule the survey
 * @param head whether the servant is a head: other competencies are asked about then
 */
public record SurveyLaw(Law law, Survey rule, boolean head) {

    /** That of a case; empty where its edition holds no anonymous survey. */
    static Optional<SurveyLaw> of(CaseFile file) {
        return file.anonymous().map(rule -> new SurveyLaw(file.law(), rule, new Concerned(file.law().edition(), file.subject().facts().asPost()).head()));
    }

    /**
     * The same where there must be one.
     *
     * @throws IllegalArgumentException when the edition holds none
     */
    static SurveyLaw require(CaseFile file) {
        return of(file).orElseThrow(() -> new IllegalArgumentException("case " + file.subject().id() + " is not asked about in a survey"));
    }

    /** True where whoever holds a post is a head. */
    boolean level(PostHolder holder) {
        return new Concerned(law.edition(), holder.asPost()).head();
    }

    /** What is asked. */
    Questionnaire questionnaire() {
        return rule.questionnaire(law.edition(), head);
    }

    /** Its road. */
    Track road() {
        return law.route().track(new TrackName(TrackKind.SURVEY, rule.name()));
    }

    /**
     * Whether the servant is evaluated so: from his absences nothing is asked, the survey is held without him; empty where no rule says so.
     *
     * @param left the last day of one who left, or null
     */
    Optional<Explained<Applies.Answer>> applies(ServantFacts facts, Days days, LocalDate left, LocalDate today) {
        return law.edition().rules(ResultKind.class).stream().filter(kind -> kind.of().equals(rule.name())).findFirst()
                .flatMap(kind -> Concerned.applies(law.edition(), kind)).map(applies -> applies(applies, facts, days, left, today));
    }

    private static Explained<Applies.Answer> applies(Applies applies, ServantFacts facts, Days days, LocalDate left, LocalDate today) {
        Period period = applies.counted(new Period("" + days.first().getYear(), days.first(), days.last()), Optional.ofNullable(left));
        return applies.to(period, facts.heldSince(), Optional.empty(), today, List.of());
    }
}

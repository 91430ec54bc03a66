package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;

/** A respondent answers in confidence: what he gives is sealed at once, and can be replaced or withdrawn until the survey is closed. */
@Stateless
public class AnswerSurvey {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    HeldSurveys held;
    @Inject
    Recorder recorder;

    /** What the caller is asked. */
    @Operates(Operation.SURVEY_ANSWER)
    public Question question(@Of(Kind.SURVEY) Long surveyId) {
        Survey survey = em.find(Survey.class, surveyId);
        Law law = library.law(survey.editionHash());
        Respondent own = own(survey);
        EvaluationCase subject = em.find(EvaluationCase.class, survey.caseId());
        List<Step> notices = law.only(Anonymity.class).map(rule -> List.of(rule.notice(survey.asked().size()))).orElse(List.of());
        return new Question(surveyId, survey.caseId(), subject.personId(),
                staff.names(List.of(subject.personId()), recorder.today()).get(subject.personId()), law.edition().rule(own.sheet(), PointSheet.class), notices,
                due(law, survey, own), own.answered(), survey.open());
    }

    private DueDate due(Law law, Survey survey, Respondent own) {
        TermRule rule = law.edition().rule(term(law.road(survey.track())).orElseThrow(), TermRule.class);
        LocalDate received = own.receivedOn();
        return received == null ? rule.waiting() : rule.due(received, deadlines.presence(survey.bodyId(), own.personId()));
    }

    static Optional<String> term(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.ANSWER).flatMap(move -> move.within().stream()).findFirst();
    }

    /**
     * Seals the caller's answer; one that he gave before falls.
     *
     * @throws kz.bagalau.law.explain.ObstacleException naming the first criterion that is empty or outside its limits
     */
    @Operates(Operation.SURVEY_ANSWER)
    public void answer(@Of(Kind.SURVEY) Long surveyId, Map<String, Score> points) {
        Survey survey = held.survey(surveyId);
        Law law = library.law(survey.editionHash());
        Respondent own = own(survey);
        Marks marks = new Marks(own.sheet(), points);
        law.edition().rule(own.sheet(), PointSheet.class).check(marks).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        survey.answer(course(law, survey, Deed.ANSWER), own.personId(),
                key -> Seal.seal(key, AnswerText.context(surveyId, own.personId()), AnswerText.write(marks)));
    }

    /** Withdraws the caller's answer: the sealed bytes are destroyed. */
    @Operates(Operation.SURVEY_ANSWER)
    public void withdraw(@Of(Kind.SURVEY) Long surveyId) {
        Survey survey = held.survey(surveyId);
        survey.withdrawAnswer(course(library.law(survey.editionHash()), survey, Deed.WITHDRAW_ANSWER), own(survey).personId());
    }

    private Course course(Law law, Survey survey, Deed deed) {
        return new Course(law.road(survey.track()), Situation.empty(), recorder.done(deed, Role.RESPONDENT));
    }

    private Respondent own(Survey survey) {
        return survey.asked(recorder.caller())
                .orElseThrow(() -> new AccessDenied(Operation.SURVEY_ANSWER, Refusal.ROLE)); // he was, a moment ago: HR replaced him meanwhile
    }
}

package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.OpenedText;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * Questionnaires of an anonymous survey. What a respondent gives is sealed at once, and can be given anew or withdrawn until the survey is closed;
 * what the servant gives about himself is his own: it is neither sealed nor counted.
 */
@Stateless
public class AnswerQuestionnaire {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    ViewCircle views;
    @Inject
    Staff staff;
    @Inject
    HeldSurveys held;
    @Inject
    Recorder recorder;

    /** What the caller is asked about somebody. */
    @Operates(Operation.SURVEY_ANSWER)
    public Questions questions(@Of(Kind.SURVEY) Long surveyId) {
        Survey survey = em.find(Survey.class, surveyId);
        Respondent own = own(survey);
        CaseFile file = files.file(survey.caseId());
        List<Step> notices = file.law().only(Anonymity.class).map(rule -> List.of(rule.notice(survey.asked().size()))).orElse(List.of());
        return questions(file, survey, own, notices, own.answered(), Map.of());
    }

    /** What the caller is asked about himself. */
    @Operates(Operation.SURVEY_SELF)
    public Questions aboutOneself(@Of(Kind.SURVEY) Long surveyId) {
        Survey survey = em.find(Survey.class, surveyId);
        return questions(files.file(survey.caseId()), survey, null, List.of(), !survey.selfPoints().isEmpty(), survey.selfPoints());
    }

    private Questions questions(CaseFile file, Survey survey, Respondent one, List<Step> notices, boolean answered, Map<String, Score> own) {
        EvaluationCase subject = file.subject();
        boolean open = survey.before(file.law().road(survey.track()), Deed.ANSWER);
        return new Questions(survey.id(), staff.names(List.of(subject.personId()), recorder.today()).get(subject.personId()), subject.facts().post(), subject.period(),
                SurveyLaw.require(file).questionnaire(), notices, views.due(file, survey, one), answered, open, own);
    }

    /**
     * Seals the caller's answer; one that he gave before falls.
     *
     * @param points by statement; one that he cannot judge is left out
     * @param words  what he adds in his own words, at most {@link OpenedText#LONGEST} signs; null or blank for nothing
     * @throws kz.bagalau.law.explain.ObstacleException when nothing is answered, a mark is outside the scale, or the survey is closed
     */
    @Operates(Operation.SURVEY_ANSWER)
    public void answer(@Of(Kind.SURVEY) Long surveyId, Map<String, Score> points, String words) {
        Survey survey = held.survey(surveyId);
        CaseFile file = files.file(survey.caseId());
        Respondent own = own(survey);
        Marks marks = checked(file, points);
        String written = written(words);
        survey.answer(course(file, survey, Deed.ANSWER, Role.RESPONDENT), own.personId(),
                key -> Seal.seal(key, AnswerText.context(surveyId, own.personId()), AnswerText.write(marks, written)));
    }

    private static Marks checked(CaseFile file, Map<String, Score> points) {
        SurveyLaw law = SurveyLaw.require(file);
        Marks marks = new Marks(law.questionnaire().name(), points);
        law.questionnaire().check(marks).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        return marks;
    }

    private static String written(String words) {
        String written = words == null ? "" : words.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        if (written.length() > OpenedText.LONGEST) {
            throw new IllegalArgumentException("words of " + written.length() + " signs, at most " + OpenedText.LONGEST);
        }
        return written;
    }

    /** Withdraws the caller's answer: the sealed bytes are destroyed. */
    @Operates(Operation.SURVEY_ANSWER)
    public void withdraw(@Of(Kind.SURVEY) Long surveyId) {
        Survey survey = held.survey(surveyId);
        survey.withdrawAnswer(course(files.file(survey.caseId()), survey, Deed.WITHDRAW_ANSWER, Role.RESPONDENT), own(survey).personId());
    }

    /**
     * Notes how the caller sees himself; what he noted before falls.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when nothing is answered, a mark is outside the scale, or the survey is closed
     */
    @Operates(Operation.SURVEY_SELF)
    public void assess(@Of(Kind.SURVEY) Long surveyId, Map<String, Score> points) {
        Survey survey = em.find(Survey.class, surveyId);
        CaseFile file = files.file(survey.caseId());
        survey.assessSelf(course(file, survey, Deed.ASSESS_SELF, Role.SERVANT), checked(file, points).points());
    }

    private Course course(CaseFile file, Survey survey, Deed deed, Role role) {
        return new Course(file.law().road(survey.track()), Situation.empty(), recorder.done(deed, role));
    }

    private Respondent own(Survey survey) {
        return survey.asked(recorder.caller())
                .orElseThrow(() -> new AccessDenied(Operation.SURVEY_ANSWER, Refusal.ROLE)); // he was, a moment ago: HR replaced him meanwhile
    }
}

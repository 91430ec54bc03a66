package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/**
 * Closes surveys. In one transaction the seals are opened, the answers mixed and kept under random ids without name and time, and seals
 * and keys destroyed: from then on nothing stored joins an answer to a person.
 */
@Stateless
public class CloseSurvey {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    SurveyKeys keys;
    @Inject
    Recorder recorder;

    /**
     * Closes the survey of a case: when all have answered, or the term has lapsed.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while the term runs and somebody has not answered
     * @throws KeyMissing when the master key that wrapped its key is not at hand
     */
    @Operates(Operation.SURVEY_CLOSE)
    public void close(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        close(file, Role.HR_WORKER, situation(file, file.survey().orElseThrow()));
    }

    private void close(CaseFile file, Role by, Situation situation) {
        Survey survey = file.survey().orElseThrow();
        byte[] publicKey = survey.publicKey();
        List<Marks> answers = survey.open() ? answers(survey) : new ArrayList<>();
        survey.close(new Course(file.law().road(survey.track()), situation, recorder.done(Deed.CLOSE, by)));
        Collections.shuffle(answers, RANDOM);
        answers.forEach(answer -> keep(survey, answer));
        keys.noteClosed(publicKey);
    }

    private List<Marks> answers(Survey survey) {
        byte[] privateKey = keys.privateKey(survey).orElseThrow(() -> new KeyMissing(survey.id()));
        return new ArrayList<>(survey.asked().stream().filter(Respondent::answered)
                .map(one -> AnswerText.read(Seal.open(privateKey, AnswerText.context(survey.id(), one.personId()), one.sealed()))).toList());
    }

    /** One by one, so that the rows lie in the mixed order too. */
    private void keep(Survey survey, Marks answer) {
        em.persist(new OpenedAnswer(UUID.randomUUID().toString(), survey.id(), answer.sheet(), answer.points()));
        em.flush();
    }

    private Situation situation(CaseFile file, Survey survey) {
        Situation situation = survey.everybodyAnswered() ? Situation.empty().with(Circumstance.ALL_RETURNED) : Situation.empty();
        return deadlines.lapsed(file).stream().reduce(situation, Situation::lapsed, (one, two) -> two);
    }

    /** The answers of the closed survey of a case, in random order; empty before. */
    @Operates(Operation.SURVEY_SHEETS)
    public List<OpenedAnswer> answers(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select a from OpenedAnswer a where a.surveyId in (select s.id from Survey s where s.caseId = :case) order by a.id",
                OpenedAnswer.class).setParameter("case", caseId).getResultList();
    }

    /** After a restore: closes again what was closed before; gives the cases of surveys that cannot be opened for want of their master key. */
    @Operates(Operation.WITHIN)
    public List<Long> afterStart() {
        List<Survey> open = em.createQuery("select s from Survey s where s.wrappedKey is not null", Survey.class).getResultList();
        open.stream().filter(keys::closedBefore).map(Survey::caseId).collect(Collectors.toSet()).forEach(id -> closeAgain(files.file(id)));
        return open.stream().filter(survey -> !keys.opens(survey)).map(Survey::caseId).toList();
    }

    /** What allowed the first closing, which the restored data do not know. */
    private static Situation closedLawfully() {
        return Situation.empty().with(Circumstance.ALL_RETURNED);
    }

    private void closeAgain(CaseFile file) {
        Survey survey = file.survey().orElseThrow();
        if (keys.opens(survey) && survey.before(file.law().road(survey.track()), Deed.CLOSE)) {
            close(file, Role.SYSTEM, closedLawfully());
        }
    }
}

package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.OpenedText;
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
    HeldSurveys held;
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
        closeAll(List.of(caseId));
    }

    /** The same of many, on all or on none. */
    @Operates(Operation.SURVEY_CLOSE)
    public void closeAll(@Of(Kind.CASE) Collection<Long> caseIds) {
        held.ofCases(caseIds);
        Map<Long, Function<CaseFile, Set<String>>> terms = new HashMap<>();
        List<byte[]> closed = files.files(caseIds).values().stream().map(file -> close(file, Role.HR_WORKER, situation(file, terms.computeIfAbsent(file.subject().bodyId(), deadlines::lapsing)))).toList();
        em.flush();
        closed.forEach(keys::noteClosed);
    }

    /** Gives the public key that it had: noted once all is written, because what is noted is closed for good. */
    private byte[] close(CaseFile file, Role by, Situation situation) {
        Survey survey = file.survey().orElseThrow();
        byte[] publicKey = survey.publicKey();
        Set<Role> apart = apart(file, survey);
        List<Given> answers = survey.open() ? answers(survey, apart) : new ArrayList<>();
        survey.close(new Course(file.law().road(survey.track()), situation, recorder.done(Deed.CLOSE, by)));
        if (file.anonymous().filter(rule -> answers.size() < rule.least()).isPresent()) {
            answers.clear(); // there is no result: what one or two said is nobody's to keep
        }
        Collections.shuffle(answers, RANDOM); // the rows are written in an order that follows this one or the random ids
        answers.forEach(answer -> em.persist(new OpenedAnswer(UUID.randomUUID().toString(), survey.id(), answer.said().marks().sheet(), answer.group(), answer.said().marks().points())));
        Collections.shuffle(answers, RANDOM);
        answers.stream().map(answer -> answer.said().words()).filter(words -> !words.isBlank())
                .forEach(words -> em.persist(new OpenedText(UUID.randomUUID().toString(), survey.id(), words)));
        report(file, survey);
        return publicKey;
    }

    /** The groups that are kept apart; none in a survey that knows no groups. */
    private static Set<Role> apart(CaseFile file, Survey survey) {
        Map<Role, Integer> answered = survey.asked().stream().filter(Respondent::answered)
                .collect(Collectors.toMap(Respondent::role, one -> 1, Integer::sum, () -> new EnumMap<>(Role.class)));
        return file.anonymous().map(rule -> Disclosure.apart(rule, answered)).orElse(Set.of());
    }

    private List<Given> answers(Survey survey, Set<Role> apart) {
        byte[] privateKey = keys.privateKey(survey).orElseThrow(() -> new KeyMissing(survey.id()));
        return new ArrayList<>(survey.asked().stream().filter(Respondent::answered).map(one -> new Given(apart.contains(one.role()) ? one.role() : null,
                AnswerText.open(Seal.open(privateKey, AnswerText.context(survey.id(), one.personId()), one.sealed())))).toList());
    }

    /** Where the road goes on to a report, the program makes it at once: it is read in the system, from now on. */
    private void report(CaseFile file, Survey survey) {
        if (survey.before(file.law().road(survey.track()), Deed.REPORT)) {
            survey.follow(new Course(file.law().road(survey.track()), Situation.empty(), recorder.done(Deed.REPORT, Role.SYSTEM)));
        }
    }

    /** What was given, with the group in which it may stand apart, or null. */
    private record Given(Role group, AnswerText.Opened said) {
    }

    private static Situation situation(CaseFile file, Function<CaseFile, Set<String>> lapsed) {
        boolean all = file.survey().orElseThrow().everybodyAnswered();
        Situation situation = all ? Situation.empty().with(Circumstance.ALL_RETURNED) : Situation.empty();
        return lapsed.apply(file).stream().reduce(situation, Situation::lapsed, (one, two) -> two);
    }

    /** The sheets of the closed circular evaluation of a case, in random order; empty before, and of an anonymous survey, which has none to read. */
    @Operates(Operation.SURVEY_SHEETS)
    public List<OpenedAnswer> answers(@Of(Kind.CASE) Long caseId) {
        return files.file(caseId).anonymous().isPresent() ? List.of() : em.createQuery("select a from OpenedAnswer a where a.surveyId in (select s.id from Survey s where s.caseId = :case) order by a.id",
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
            byte[] publicKey = close(file, Role.SYSTEM, closedLawfully());
            em.flush();
            keys.noteClosed(publicKey);
        }
    }
}

package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

/** Whom to ask about a servant in an anonymous survey: the proposal, HR's choice with its reason, the invitations, replacing and cancelling. */
@Stateless
public class AskCircle {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Circles circles;
    @Inject
    ViewCircle views;
    @Inject
    Deadlines deadlines;
    @Inject
    SurveyKeys keys;
    @Inject
    HeldSurveys held;
    @Inject
    Recorder recorder;

    /** Whom HR asks about the servant of a case, or may; empty where the edition holds no anonymous survey. */
    @Operates(Operation.SURVEY_PREPARE)
    public Optional<CircleView> circle(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return SurveyLaw.of(file).map(law -> {
            Circles.Staffed staffed = staffed(file);
            return views.of(file, law, staffed, applies(file, law, staffed));
        });
    }

    private Circles.Staffed staffed(CaseFile file) {
        return circles.staffed(file.subject().bodyId(), file.subject().cycleId());
    }

    /** Why the servant is not evaluated so, one who left by his months to that day; null where he is. */
    @Operates(Operation.WITHIN)
    public Step refusal(CaseFile file, Circles.Staffed staffed) {
        return applies(file, SurveyLaw.require(file), staffed).filter(answer -> answer.value() == Applies.Answer.NOT_EVALUATED).map(Explained::step).orElse(null);
    }

    private Optional<Explained<Applies.Answer>> applies(CaseFile file, SurveyLaw law, Circles.Staffed staffed) {
        Long post = file.subject().facts().employmentId();
        boolean there = staffed.holders().stream().anyMatch(one -> post.equals(one.employmentId()) && one.lastDay() == null);
        LocalDate left = there ? null : Optional.ofNullable(em.find(Employment.class, post)).map(one -> one.days().last()).orElse(null);
        return law.applies(file.subject().facts(), file.subject().period(), left, recorder.today());
    }

    /**
     * Names those to be asked; names given before are replaced, while nobody is invited.
     *
     * @param reason why HR asks others than those proposed, or null where it asks these
     * @throws kz.bagalau.law.explain.ObstacleException when the act does not have the servant evaluated so, or they are too few, too many, outside the
     *                                                  circle, or one of them answers as many surveys already as he may
     */
    @Operates(Operation.SURVEY_PREPARE)
    public void name(@Of(Kind.CASE) Long caseId, @Recorded("people") Set<Long> chosen, @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        SurveyLaw law = SurveyLaw.require(file);
        Circles.Staffed staffed = staffed(file);
        Optional.ofNullable(refusal(file, staffed)).ifPresent(step -> {
            throw new LegalObstacle(step.key(), step.args(), step.citation()).refusal();
        });
        name(file, law, staffed.circle(law, file), chosen, reason);
    }

    private void name(CaseFile file, SurveyLaw law, Circle circle, Set<Long> chosen, String reason) {
        Set<Long> proposed = ids(circle.proposed().value());
        if (!proposed.equals(chosen) && blank(reason) == null) {
            throw new IllegalArgumentException("others are asked than those proposed: a reason is asked for");
        }
        circle.check(chosen.stream().map(String::valueOf).toList()).stream().findFirst().ifPresent(one -> {
            throw one.refusal();
        });
        Survey survey = file.survey().orElseGet(() -> fresh(file, law));
        survey.follow(course(law, survey, ruled(law), Deed.NAME_RESPONDENTS, proposed.equals(chosen) ? null : blank(reason)));
        survey.asked().stream().map(Respondent::personId).toList().forEach(survey::unask);
        em.flush();
        circle.candidates().stream().filter(one -> chosen.contains(Long.valueOf(one.person())))
                .forEach(one -> survey.ask(respondent(law, one, proposed.contains(Long.valueOf(one.person())) ? null : blank(reason))));
    }

    private static Set<Long> ids(List<Circle.Candidate> people) {
        return people.stream().map(one -> Long.valueOf(one.person())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Respondent respondent(SurveyLaw law, Circle.Candidate one, String reason) {
        return new Respondent(Long.valueOf(one.person()), one.group(), law.questionnaire().name(), reason);
    }

    private static Situation ruled(SurveyLaw law) {
        return Situation.empty().ruled(law.rule().name(), Optional.empty());
    }

    private static String blank(String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private Survey fresh(CaseFile file, SurveyLaw law) {
        Survey survey = new Survey(file.subject().bodyId(), file.subject().id(), law.rule().name(), file.subject().editionHash());
        em.persist(survey);
        em.flush();
        return survey;
    }

    /**
     * Names those proposed, for many cases; whoever is named in one is counted in the next.
     *
     * @return the cases in which nobody was named, with the sentence that says why
     */
    @Operates(Operation.SURVEY_PREPARE)
    public Map<Long, Step> propose(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Long, Circles.Staffed> cycles = new HashMap<>();
        Map<Long, Step> left = new HashMap<>();
        Map<Long, CaseFile> found = files.files(caseIds);
        for (Long caseId : caseIds) {
            CaseFile file = found.get(caseId);
            SurveyLaw law = SurveyLaw.require(file);
            Circles.Staffed staffed = cycles.computeIfAbsent(file.subject().cycleId(), any -> staffed(file));
            Circle circle = staffed.circle(law, file);
            Explained<List<Circle.Candidate>> proposed = circle.proposed();
            Step refusal = refusal(file, staffed);
            if (refusal == null && law.rule().checkNumber(proposed.value().size()).isEmpty()) {
                name(file, law, circle, ids(proposed.value()), null);
                proposed.value().forEach(one -> staffed.asked().computeIfAbsent(Long.valueOf(one.person()), any -> new ArrayList<>()).add(caseId));
            } else {
                left.put(caseId, refusal == null ? proposed.step() : refusal);
            }
        }
        return left;
    }

    /** Opens surveys in which people are named: their invitations lie in their inboxes from now on. The others stay as they are. */
    @Operates(Operation.SURVEY_PREPARE)
    public int open(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Long, Receipts> bodies = new HashMap<>();
        List<CaseFile> named = files.files(caseIds).values().stream().filter(file -> file.survey().filter(survey -> before(file, survey, Deed.OPEN)).isPresent()).toList();
        named.forEach(file -> {
            SurveyLaw law = SurveyLaw.require(file);
            Survey survey = file.survey().orElseThrow();
            survey.follow(course(law, survey, Situation.empty(), Deed.OPEN, null));
            keys.equip(survey);
            Receipts receipts = bodies.computeIfAbsent(survey.bodyId(), deadlines::receipts);
            survey.asked().forEach(one -> issue(survey, one.personId(), receipts));
        });
        return named.size();
    }

    private static boolean before(CaseFile file, Survey survey, Deed deed) {
        return survey.before(file.law().road(survey.track()), deed);
    }

    private void issue(Survey survey, Long personId, Receipts receipts) {
        LocalDate today = recorder.today();
        survey.issued(personId, today, receipts.of(personId, today).orElse(null));
    }

    /**
     * Asks somebody else in a respondent's place, with the ground; an answer that he gave is destroyed.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the ground is missing, or the other cannot be asked
     */
    @Operates(Operation.SURVEY_PREPARE)
    public void replace(@Of(Kind.CASE) Long caseId, @Recorded("person") Long personId, @Recorded("other") Long otherId, @Recorded("reason") String reason) {
        held.ofCases(List.of(caseId));
        CaseFile file = files.file(caseId);
        SurveyLaw law = SurveyLaw.require(file);
        Survey survey = file.survey().orElseThrow();
        Circle circle = staffed(file).circle(law, file);
        List<String> together = new ArrayList<>(survey.asked().stream().map(Respondent::personId).filter(one -> !one.equals(personId)).map(String::valueOf).toList());
        together.add(otherId.toString());
        circle.check(List.of(otherId.toString())).stream().filter(wrong -> !wrong.key().equals("survey.number")).findFirst()
                .or(() -> law.rule().checkNumber(together.size())).ifPresent(wrong -> {
                    throw wrong.refusal();
                });
        Circle.Candidate other = circle.candidates().stream().filter(one -> one.person().equals(otherId.toString())).findFirst().orElseThrow();
        Situation situation = blank(reason) == null ? ruled(law) : ruled(law).with(Document.GROUND);
        survey.replace(course(law, survey, situation, Deed.REPLACE_RESPONDENT, blank(reason)), personId, respondent(law, other, blank(reason)));
        issue(survey, otherId, deadlines.receipts(survey.bodyId()));
    }

    /** Cancels the survey of a case, with the reason: what was answered is destroyed. */
    @Operates(Operation.SURVEY_PREPARE)
    public void cancel(@Of(Kind.CASE) Long caseId, @Recorded("reason") String reason) {
        held.ofCases(List.of(caseId));
        CaseFile file = files.file(caseId);
        Survey survey = file.survey().orElseThrow();
        survey.cancel(course(SurveyLaw.require(file), survey, Situation.empty(), Deed.CANCEL, blank(reason)));
    }

    private Course course(SurveyLaw law, Survey survey, Situation situation, Deed deed, String reason) {
        return new Course(law.law().road(survey.track()), situation, recorder.done(deed, Role.HR_WORKER, reason));
    }

    /** The cases of a cycle about whom nobody is named yet: those with the smallest circles first, so that something is left for them. */
    @Operates(Operation.SURVEY_CYCLE)
    public List<Long> waiting(@Of(Kind.CYCLE) Long cycleId) {
        return views.waiting(cycleId);
    }

    /** True while a case goes on. */
    static boolean running(CaseFile file) {
        return !file.law().road(EvaluationCase.TRACK).ends().contains(Stage.of(file.subject().stage()));
    }
}

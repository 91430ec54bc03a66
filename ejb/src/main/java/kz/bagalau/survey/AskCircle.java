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
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
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
    SurveyDesk desk;
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
        String said = proposed.equals(chosen) ? null : SurveyDesk.said(reason);
        if (!proposed.equals(chosen) && said == null) {
            throw new IllegalArgumentException("others are asked than those proposed: a reason is asked for");
        }
        circle.check(chosen.stream().map(String::valueOf).toList()).stream().findFirst().ifPresent(one -> {
            throw one.refusal();
        });
        Survey survey = desk.survey(file, law.rule().name());
        desk.name(survey, desk.course(file, survey, ruled(law), Deed.NAME_RESPONDENTS, said), circle.candidates().stream().filter(one -> chosen.contains(Long.valueOf(one.person())))
                .map(one -> respondent(law, one, proposed.contains(Long.valueOf(one.person())) ? null : said)).toList());
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

    /**
     * Opens surveys in which people are named: their invitations lie in their inboxes from now on. The others stay as they are.
     *
     * @throws kz.bagalau.law.explain.ObstacleException before the period is at its end, where the act wants a ground for that
     */
    @Operates(Operation.SURVEY_PREPARE)
    public int open(@Of(Kind.CASE) Collection<Long> caseIds) {
        return opened(caseIds, null);
    }

    /**
     * Opens one of them before the period is at its end.
     *
     * @param ground why
     * @throws kz.bagalau.law.explain.ObstacleException when none is given
     */
    @Operates(Operation.SURVEY_PREPARE)
    public void openEarly(@Of(Kind.CASE) Long caseId, @Recorded("reason") String ground) {
        opened(List.of(caseId), ground);
    }

    private int opened(Collection<Long> caseIds, String ground) {
        Map<Long, Receipts> bodies = new HashMap<>();
        List<CaseFile> named = files.files(caseIds).values().stream().filter(file -> file.survey().filter(survey -> SurveyDesk.before(file, survey, Deed.OPEN)).isPresent()).toList();
        named.forEach(file -> {
            SurveyLaw.require(file);
            desk.open(file, file.survey().orElseThrow(), bodies.computeIfAbsent(file.subject().bodyId(), deadlines::receipts), ground);
        });
        return named.size();
    }

    /**
     * Asks somebody else in a respondent's place, or nobody where enough are left, with the ground; an answer that he gave is destroyed, and nothing
     * tells whether he had given one.
     *
     * @param otherId who is asked instead; null where nobody is
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
        List<String> instead = Stream.ofNullable(otherId).map(String::valueOf).toList();
        together.addAll(instead);
        circle.checkPeople(instead).stream().findFirst().or(() -> law.rule().checkNumber(together.size())).ifPresent(wrong -> {
                    throw wrong.refusal();
                });
        Respondent other = circle.candidates().stream().filter(one -> instead.contains(one.person())).findFirst().map(one -> respondent(law, one, SurveyDesk.said(reason))).orElse(null);
        String said = SurveyDesk.said(reason);
        Situation situation = said == null ? ruled(law) : ruled(law).with(Document.GROUND);
        survey.replace(desk.course(file, survey, situation, Deed.REPLACE_RESPONDENT, said), personId, other);
        if (other != null) {
            desk.issue(survey, otherId, deadlines.receipts(survey.bodyId()));
        }
    }

    /** Cancels the survey of a case, with the reason: what was answered is destroyed. */
    @Operates(Operation.SURVEY_PREPARE)
    public void cancel(@Of(Kind.CASE) Long caseId, @Recorded("reason") String reason) {
        held.ofCases(List.of(caseId));
        CaseFile file = files.file(caseId);
        Survey survey = file.survey().orElseThrow();
        SurveyLaw.require(file);
        survey.cancel(desk.course(file, survey, Situation.empty(), Deed.CANCEL, SurveyDesk.said(reason)));
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

package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.History;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Answer;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.exchange.ServantAnswer;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** The servant opens his own result, and says that he has read it. */
@Stateless
public class ReadResult {

    @Inject
    AcknowledgementDesk desk;
    @Inject
    Deadlines deadlines;
    @Inject
    History history;
    @Inject
    Recorder recorder;

    /**
     * His result; opening it is recorded, and starts nothing.
     *
     * @throws IllegalStateException while it has not been offered
     */
    @Operates(Operation.RESULT_OPEN)
    public ReadableResult open(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.take(caseId);
        work.subject().open(recorder.now());
        return new ReadableResult(work.subject(), work.file().subject(), result(work), desk.term(work).orElse(null), appeal(work).orElse(null));
    }

    private ReadableResult.Decision result(OnDesk work) {
        CaseResult result = work.result();
        Edition edition = work.file().law(result).edition();
        return new ReadableResult.Decision(result, result.explanation(), work.results(), edition.act().shortName(), work.acquaintance(),
                work.before(Deed.ACKNOWLEDGE) && work.subject().answer() == null, follows(work, edition, result),
                joined(edition, work.results(), true).toList(), carriedOut(work, edition));
    }

    /** What the act joins to the grade alone, and to several such results: these with his earlier ones, each with the paper from which it was taken over. */
    private List<Step> follows(OnDesk work, Edition edition, CaseResult result) {
        EvaluationCase subject = work.file().subject();
        Stream<Step> several = history.of(subject.bodyId(), subject.personId(), work.file().law(result), result.grade(), result.decidedOn()).stream();
        return Stream.concat(several, joined(edition, work.results(), false)).toList();
    }

    /** Until when what follows is to be carried out. */
    private List<Watched> carriedOut(OnDesk work, Edition edition) {
        Map<String, AskedTerm> asked = new TreeMap<>();
        edition.rules(Consequence.class).stream().filter(rule -> rule.term().isPresent())
                .filter(rule -> work.results().stream().anyMatch(one -> joined(edition, rule, one.result(), false)))
                .forEach(rule -> asked.put(rule.name(), new AskedTerm(work.file().law(), rule.term().orElseThrow(), work.decidedOn(), null, Role.HR_WORKER, null)));
        return asked.isEmpty() ? List.of() : List.copyOf(deadlines.of(work.subject().bodyId(), asked).values());
    }

    /** What the act joins to these grades; what it joins to every grade is a ground for decisions, and follows from none. */
    private static Stream<Step> joined(Edition edition, List<NamedResult> results, boolean whateverTheGrade) {
        return edition.rules(Consequence.class).stream().filter(rule -> results.stream().anyMatch(one -> joined(edition, rule, one.result(), whateverTheGrade)))
                .flatMap(rule -> rule.consequences().stream().sorted().map(code -> Step.by(rule, "consequence." + code)));
    }

    private static boolean joined(Edition edition, Consequence rule, CaseResult result, boolean whateverTheGrade) {
        return edition.find(result.kind(), ResultKind.class).filter(kind -> rule.follows(kind, result.grade()))
                .filter(kind -> Grades.of(edition, kind.name()).all().stream().allMatch(grade -> rule.follows(grade.code())) == whateverTheGrade).isPresent();
    }

    /** The act lets no absence prolong the term of appeal: it is counted without the person. */
    private Optional<ReadableResult.AppealWay> appeal(OnDesk work) {
        return work.file().law().only(Appeal.class).filter(rule -> !rule.term().isEmpty()).map(rule -> new ReadableResult.AppealWay(rule.to(),
                rule.citation(), deadlines.of(work.subject().bodyId(), Map.of(rule.term(), new AskedTerm(work.file().law(), rule.term(),
                        work.decidedOn(), null, Role.SERVANT, null))).get(rule.term())));
    }

    /**
     * He has read it, after confirming his identity.
     *
     * @param disagreement with what he does not agree; null where he says nothing. It prints.
     * @throws kz.bagalau.law.explain.ObstacleException where the act wants a signature of another kind
     */
    @Operates(Operation.RESULT_ACKNOWLEDGE)
    public void acknowledge(@Of(Kind.CASE) Long caseId, Written disagreement) {
        OnDesk work = desk.take(caseId);
        Deed deed = disagreement == null ? Deed.ACKNOWLEDGE : Deed.ACKNOWLEDGE_DISAGREEING;
        Acknowledgement subject = work.subject();
        subject.acknowledge(Answer.inSystem(recorder.caller(), subject.sha256(), disagreement, recorder.now(), recorder.today()), work.acquaintance(),
                work.course(recorder.done(deed, Role.SERVANT)));
        desk.conclude(work);
    }

    /**
     * He answered in the document-flow system, which tells it. A refusal there is none of the act's: it wants an offer in person.
     *
     * @throws kz.bagalau.law.explain.ObstacleException where the act does not know this way, or the result does not lie before him
     * @throws kz.bagalau.planning.WrongDay             before it was decided, or after today
     * @throws IllegalStateException                    while it has not been offered
     */
    @Operates(Operation.WITHIN)
    public void told(Long caseId, ServantAnswer answer) {
        OnDesk work = desk.take(caseId);
        Acknowledgement subject = work.subject();
        if (answer.kind() == ServantAnswer.Kind.REFUSED) {
            throw LegalObstacle.by(work.law().refusalAct(), "refusal.noOffer").refusal();
        }
        LocalDate day = recorder.day(answer.at());
        Deed deed = answer.disagreement() == null ? Deed.ACKNOWLEDGE : Deed.ACKNOWLEDGE_DISAGREEING;
        work.acquaintance().check(Medium.DOCUMENT_FLOW)
                .or(() -> work.law().road().follow(Stage.of(subject.stage()), deed, Role.SERVANT, Medium.DOCUMENT_FLOW, work.facts()).obstacle()).ifPresent(why -> {
                    throw why.refusal();
                });
        recorder.requireSince(work.result().decidedOn(), day);
        subject.acknowledge(Answer.told(subject.sha256(), answer.disagreement(), recorder.now(), day, answer.proofId()), work.acquaintance(),
                work.course(recorder.told(deed, subject.personId(), Role.SERVANT, day, answer.proofId())));
        desk.conclude(work);
    }
}

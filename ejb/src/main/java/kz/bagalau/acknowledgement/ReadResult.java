package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acknowledgement.AcknowledgementDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Answer;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.watch.CaseFile;
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
        CaseFile file = work.file();
        CaseResult result = file.subject().results().stream().filter(one -> one.id().equals(work.subject().resultId())).findFirst().orElseThrow();
        List<Watched> terms = deadlines.of(file);
        Optional<kz.bagalau.law.result.Appeal> appeal = file.law().only(kz.bagalau.law.result.Appeal.class);
        return new ReadableResult(work.subject(), file.subject(), result, Grades.of(file.law().edition(), result.kind()).name(result.grade()), terms,
                appeal.map(kz.bagalau.law.result.Appeal::to).orElse(null), appeal.map(rule -> deadlines.due(file.law(), rule.term(), result.decidedOn(),
                        file.subject().bodyId(), file.subject().personId())).orElse(null), appeal.map(rule -> rule.citation()).orElse(null));
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
}

package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Authority;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * «Для руководителей исполнительных органов … оценка проводится акимом … либо по его уполномочию одним из его заместителей» (seed 002, п. 3):
 * HR enters whom the one who evaluates heads has authorised, by which document and for which days. He replaces the supervisor only.
 */
@Stateless
public class AuthoriseEvaluator {

    @Inject
    CaseFiles files;
    @Inject
    Recorder recorder;

    /** Who evaluates the servant of a case by the edition, with the reason; empty where the edition does not say. */
    @Operates(Operation.CASE_READ)
    public Optional<Explained<Role>> evaluator(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return file.law().only(EvaluatorAssignment.class)
                .map(rule -> rule.of(file.subject().facts().headOfBody(), file.subject().authority().isPresent()));
    }

    /** True where the edition lets another be authorised to evaluate the servant, and his sheet has not gone out. */
    @Operates(Operation.CASE_READ)
    public boolean open(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return handedOver(file).isEmpty() && file.standing().isEmpty();
    }

    /**
     * Enters the authority for cases whose sheets have not gone out; afterwards a sheet is withdrawn and issued to the right evaluator.
     *
     * @throws kz.bagalau.law.explain.ObstacleException where the servant heads no executive body, or the edition knows no such authority
     * @throws IllegalStateException where a sheet has gone out already
     */
    @Operates(Operation.CASE_CHANGE)
    public void authorise(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("authority") Authority authority) {
        files.files(caseIds).values().forEach(file -> authorise(file, authority));
    }

    private void authorise(CaseFile file, Authority given) {
        handedOver(file).map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        if (!file.standing().isEmpty()) {
            throw new IllegalStateException("the sheet of case " + file.subject().id() + " has gone out");
        }
        Authority own = new Authority(given.personId(), given.document(), given.first(), given.last());
        file.subject().authorise(own, recorder.done(Deed.AUTHORISE, Role.HR_WORKER, given.document()));
    }

    private static Optional<LegalObstacle> handedOver(CaseFile file) {
        EvaluatorAssignment rule = file.law().only(EvaluatorAssignment.class).orElse(null);
        if (rule != null && rule.forHeads().size() > 1 && file.subject().facts().headOfBody()) {
            return Optional.empty();
        }
        return Optional.of(rule == null ? LegalObstacle.of(file.law().road(file.subject().track()).citation(), "evaluator.notHead")
                : LegalObstacle.by(rule, "evaluator.notHead"));
    }
}

package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.intake.IntakeState;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.planning.AboveByDay;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;

/**
 * The work on a file from beginning to end, outside any transaction of its own. Each paper is tried and entered in the name of the worker of
 * HR who brought the file: what he may not enter by hand he does not enter by a file either.
 */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeRun {

    private static final Logger LOG = Logger.getLogger(IntakeRun.class.getName());

    @Inject
    IntakeWork work;
    @Inject
    EnterPaper papers;
    @Inject
    Staff staff;
    @Inject
    Deadlines deadlines;

    /** Reads the file and tries each of its papers. */
    public void check(Long intakeId, Caller caller) {
        guarded(intakeId, () -> {
            Batch batch = work.read(intakeId);
            work.begin(batch);
            Set<Integer> open = work.at(intakeId, LineState.WRONG);
            List<PaperLine> lines = batch.whole().stream().filter(line -> open.contains(line.line())).toList();
            OfBody body = of(batch);
            batch.each(lines, body, line -> as(caller, () -> {
                papers.tryOut(line.whose().caseId(), batch.sort(), line, body);
                return null;
            }), (line, outcome) -> work.note(intakeId, line, outcome, LineState.WRONG));
            work.end(intakeId, IntakeState.READY, IntakeState.CHECKING);
        });
    }

    /** Enters the papers that were right. */
    public void enter(Long intakeId, Caller caller) {
        guarded(intakeId, () -> {
            Batch batch = work.read(intakeId);
            Set<Integer> right = work.at(intakeId, LineState.RIGHT);
            List<PaperLine> lines = batch.whole().stream().filter(line -> right.contains(line.line())).toList();
            OfBody body = of(batch);
            batch.each(lines, body, line -> {
                as(caller, () -> papers.enter(line.whose().caseId(), intakeId, line.line(), batch.sort(), line, body));
                work.tick(intakeId);
            }, (line, outcome) -> work.note(intakeId, line, outcome, LineState.REFUSED));
            work.end(intakeId, IntakeState.ENTERED, IntakeState.ENTERING);
        });
    }

    private OfBody of(Batch batch) {
        return new OfBody(new AboveByDay(day -> staff.above(batch.bodyId(), day)), deadlines.counter(batch.bodyId()));
    }

    private void guarded(Long intakeId, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Work on file " + intakeId + " of papers failed", failed);
            work.failed(intakeId);
        }
    }

    private static <T> T as(Caller caller, Callable<T> deed) {
        try {
            return CurrentCaller.as(caller, deed);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package kz.bagalau.intake;

import java.io.Serializable;
import java.time.Instant;
import kz.bagalau.model.intake.IntakeState;

/**
 * A file of papers in the list of them, without its bytes.
 *
 * @param sort  the code of the sort of its papers
 * @param scans how many scans came with it
 * @param total how many papers the present work has
 * @param done  how many of them are done
 */
public record IntakeRow(Long id, Long bodyId, Long cycleId, String sort, String fileName, String sha256, int scans, Long uploadedBy, Instant uploadedAt, IntakeState state,
        Instant workedAt, int total, int done, String failure) implements Serializable {

    static final String NEW = "new kz.bagalau.intake.IntakeRow(i.id, i.bodyId, i.cycleId, i.sort, i.fileName, i.sha256, i.scans, i.uploadedBy, i.uploadedAt, i.state,"
            + " i.workedAt, i.total, i.done, i.failure)";

    /** How much of the present work is done, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : Math.min(100, 100 * done / total);
    }

    /** True when the work stopped half-way, as after a stop of the server: it can be taken up again. */
    public boolean stopped(Instant now) {
        return state.working() && workedAt.plus(IntakeWork.SILENCE).isBefore(now);
    }
}

package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;

/** The year of a case whose part is corrected: it is computed anew, where it was computed and is not recorded yet. */
@Dependent
class YearAnew {

    @Inject
    ComputeResult computing;
    @Inject
    Recorder recorder;

    /** True where the year stands and the road opens it no more: a correction of a part would contradict it. */
    boolean closed(CaseFile file) {
        return computed(file) && !opens(file);
    }

    private static boolean computed(CaseFile file) {
        return new SubPeriods(file.law().edition()).wholes().stream().anyMatch(kind -> kind.leads() && file.subject().result(kind.name(), "").isPresent());
    }

    private static boolean opens(CaseFile file) {
        Track road = file.law().road(file.subject().track());
        return file.subject().before(road, Deed.COMPUTE)
                || road.follow(Stage.of(file.subject().stage()), Deed.REOPEN, Role.SYSTEM, Medium.SYSTEM, Situation.empty()).allowed();
    }

    /**
     * Opens a computed year because a part of it is corrected, where it is not open already (a recommendation opened it), and computes it where every sheet is
     * in; otherwise it waits for the last one.
     */
    void compute(CaseFile file, String because) {
        Track road = file.law().road(file.subject().track());
        if (!computed(file)) {
            return;
        }
        if (!file.subject().before(road, Deed.COMPUTE)) {
            file.subject().follow(new Course(road, Situation.empty(), recorder.done(Deed.REOPEN, Role.SYSTEM, because)));
        }
        if (computing.allowed(file)) {
            computing.compute(List.of(file.subject().id()));
        }
    }
}

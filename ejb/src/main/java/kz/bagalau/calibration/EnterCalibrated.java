package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationMotion;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.session.Grades;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * Enters what a calibration session decided, once, with the protocol's last signature: of each score the points, the grade and the reasons
 * as they were said. The evaluator's result is superseded and stays readable; the year that was computed is computed anew.
 */
@Dependent
class EnterCalibrated {

    @Inject
    Rehearing rehearing;
    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    CalibrationDesk desk;
    @Inject
    YearAnew year;

    void enter(OnDesk work, LocalDate on) {
        Calibration calibration = work.calibration();
        List<Long> caseIds = calibration.items().stream().map(CalibrationItem::caseId).distinct().toList();
        files.hold(caseIds);
        for (CalibrationItem item : calibration.items()) {
            CaseFile file = files.file(item.caseId());
            CaseResult former = former(file, item);
            CaseResult entered = file.subject().enter(value(work, file, item, former), item.corrected() ? Origin.REVISED : Origin.DECIDED, on, calibration.id(),
                    former.editionHash());
            em.flush(); // the result has its id then
            calibration.entered(item.id(), entered.id());
        }
        rehearing.decided(calibration);
        desk.finish(calibration);
        boolean reheard = rehearing.asked(calibration); // its case was opened for it, whatever it decided
        caseIds.stream().map(files::file).filter(file -> reheard || calibration.items().stream().anyMatch(item -> item.corrected() && item.caseId().equals(file.subject().id())))
                .forEach(file -> year.compute(file, null));
    }

    static CaseResult former(CaseFile file, CalibrationItem item) {
        return file.subject().results().stream().filter(one -> one.id().equals(item.resultId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + item.caseId() + " has no result " + item.resultId()));
    }

    private static ResultValue value(OnDesk work, CaseFile file, CalibrationItem item, CaseResult former) {
        CalibrationMotion motion = item.deciding().orElseThrow();
        Score stands = item.result().orElseThrow();
        Explained<Grade> grade = Grades.of(file.law(former).edition(), item.kind()).scale()
                .orElseThrow(() -> new IllegalStateException(item.kind() + " has no scale")).gradeOf(stands);
        List<Step> because = new ArrayList<>(List.of(motion.counted(work.ballot()).step()));
        if (item.corrected()) {
            because.add(Step.by(work.revision(), "session.revised", Arg.word(motion.reason().words())));
            because.add(work.revision().revise(new Revision.Request(item.put(), stands, Revision.Ground.JUDGEMENT, 0)).step());
        }
        because.add(grade.step());
        because.add(FrozenExplanation.tree(former.explanation()));
        Step why = Step.by(work.ballot(), item.corrected() ? "calibration.corrected" : "calibration.kept", Arg.of(item.put()), Arg.of(stands)).because(because);
        return new ResultValue(item.kind(), item.part(), stands.toString(), grade.value().code(), FrozenExplanation.of(why), former.facts(), ProgramVersion.VERSION);
    }
}

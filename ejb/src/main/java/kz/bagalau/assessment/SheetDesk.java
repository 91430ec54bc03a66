package kz.bagalau.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.time.Presence;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** A sheet on the desk of whoever works on it: with its case, its form, its road and the facts of the moment. */
@Dependent
class SheetDesk {

    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;

    /**
     * A sheet with its case.
     *
     * @throws IllegalArgumentException when there is no such sheet
     */
    OnDesk take(Long sheetId) {
        Sheet sheet = files.sheet(sheetId);
        return new OnDesk(sheet, files.file(sheet.caseId()));
    }

    /** A sheet, the file of its case, and what can be asked of both. */
    final class OnDesk {

        private final Sheet sheet;
        private final CaseFile file;

        private OnDesk(Sheet sheet, CaseFile file) {
            this.sheet = sheet;
            this.file = file;
        }

        Sheet sheet() {
            return sheet;
        }

        CaseFile file() {
            return file;
        }

        SheetForm form() {
            return file.form(sheet);
        }

        Track road() {
            return file.law().road(sheet.track());
        }

        /** The deed on the sheet's road, with the facts of the moment. */
        Course course(Done done) {
            return new Course(road(), situation(), done);
        }

        /** While an act of refusal is being signed, the servant's absence is asked for on the day on which the sheet was offered to him. */
        Situation situation() {
            return situation(sheet.before(road(), Deed.SIGN_ACT) ? sheet.refusal().map(one -> one.offeredAt().toLocalDate()).orElseGet(recorder::today)
                    : recorder.today());
        }

        /** The facts, with the servant there or absent on a day. */
        Situation situation(LocalDate day) {
            Situation situation = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(file.subject().stage()));
            if (file.subject().facts().underFirstHead()) {
                situation = situation.with(Circumstance.FIRST_HEAD);
            }
            if (file.back().filter(back -> !back.isAfter(day)).isPresent()) {
                situation = situation.with(Circumstance.BACK_FROM_ABSENCE);
            }
            Presence presence = deadlines.presence(sheet.bodyId(), file.subject().personId());
            return presence.absences().stream().anyMatch(one -> one.covers(day)) ? situation.with(Circumstance.ABSENT) : situation;
        }

        /** @throws SheetConflict when somebody saved since the caller looked */
        void requireUnchanged(long seen) {
            if (sheet.version() != seen) {
                throw new SheetConflict(sheet.filled(), sheet.savedBy(), sheet.savedAt(), sheet.version());
            }
        }

        /** @throws kz.bagalau.law.explain.ObstacleException naming the first line that is not filled as the act wants it */
        void requireComplete() {
            form().faults(sheet.filled()).stream().findFirst().ifPresent(wrong -> {
                throw wrong.refusal();
            });
        }

        /** What is signed, by its hash. */
        String hash() {
            return Signed.hash(file.subject(), sheet);
        }
    }
}

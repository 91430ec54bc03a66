package kz.bagalau.quarter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.NoticePaper;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Receipts;

/**
 * The notices of a part: where every sheet of the edition is about a part, the system tells the servant as the sheet goes out (for the family of 2023,
 * п. 27, 31), and with the first of them the case itself is told and sent.
 */
@Dependent
class GivePartNotices {

    @Inject
    EntityManager em;
    @Inject
    Recorder recorder;
    @Inject
    NoticePaper papers;

    /** True where an edition tells the servant of each part. */
    static boolean wantedBy(Law law) {
        SubPeriods parts = new SubPeriods(law.edition());
        return !law.road(EvaluationCase.TRACK).stagesOffering(Deed.NOTIFY).isEmpty()
                && law.route().tracks(TrackKind.SHEET).stream().allMatch(track -> parts.givenBy(track.name().of()).isPresent());
    }

    void ofPart(CaseFile file, String part, Receipts receipts) {
        if (!wantedBy(file.law())) {
            return;
        }
        EvaluationCase subject = file.subject();
        Notice notice = new Notice(subject.bodyId(), subject.id(), subject.personId(), Role.SERVANT, recorder.today(),
                receipts.of(subject.personId(), recorder.today()).orElse(null), recorder.caller()).about(part);
        em.persist(notice);
        papers.complete(notice, file);
        begin(file, Deed.NOTIFY);
        begin(file, Deed.SEND_SHEETS);
    }

    private void begin(CaseFile file, Deed deed) {
        EvaluationCase subject = file.subject();
        Track road = file.law().road(subject.track());
        if (subject.before(road, deed)) {
            Situation situation = file.circumstances(subject).stream().reduce(Situation.empty(), Situation::with, (one, two) -> two);
            subject.follow(new Course(road, situation, recorder.done(deed, road.by(deed, Role.SYSTEM, Role.HR_WORKER))));
        }
    }
}

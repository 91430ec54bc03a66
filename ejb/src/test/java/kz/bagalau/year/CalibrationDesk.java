package kz.bagalau.year;

import static kz.bagalau.year.RankedDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.calibration.ApplyForCalibration;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.DecideOnCalibration;
import kz.bagalau.calibration.HoldCalibration;
import kz.bagalau.calibration.TakePart;
import kz.bagalau.dispute.Disputes;
import kz.bagalau.dispute.ReadDisputes;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.dispute.Dispute;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.YearOffice;

/** A calibration session from the application to the meeting, and a dispute about the procedure, in everybody's name. */
public record CalibrationDesk(YearOffice scene, RankedDesk desk, Long headOfHr) {

    private static final Written REASON = Written.in(Lang.KK, "Шұғыл есеп ескерілмеген");
    private static final Written LATE = Written.in(Lang.KK, "Хабарлама мерзімінен кеш келді");

    /** The days of a session: when he applies, when it is convened and held, and when the evaluator meets the servant. */
    record Dates(LocalDate applied, LocalDate convened, LocalDate held, LocalDate met) {
    }

    /**
     * The servant does not agree with a quarter, and the session gives it another score.
     *
     * @param members the evaluator first; at least two more
     */
    void corrected(Long sheet, Dates days, List<Long> members, Score wanted) {
        Long servant = desk.person(scene.call(em -> em.find(kz.bagalau.model.sheet.Sheet.class, sheet).caseId()));
        scene.on(days.applied());
        Long id = scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON));
        refused("process.stage", () -> scene.does(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON)));
        convened(id, days.convened(), members);
        scene.on(days.held());
        voted(id, members, wanted);
        signed(id, members);
        met(id, servant, members.get(0), days.met());
    }

    private void convened(Long id, LocalDate on, List<Long> members) {
        scene.on(on);
        refused("commission.small", () -> convene(id, members.subList(1, 2)));
        refused("calibration.fewVotes", () -> convene(id, members.subList(0, 2)));
        refused("calibration.notEvaluator", () -> convene(id, List.of(members.get(1), scene.secretary)));
        convene(id, members);
        assertEquals(Calibration.APPOINTED, stage(id));
    }

    private void convene(Long id, List<Long> members) {
        scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, null, null));
    }

    private void voted(Long id, List<Long> members, Score wanted) {
        hold(one -> one.prepare(id, item(id).id(), item(id).version(), "Ескертусіз"));
        hold(one -> one.attend(id, members.get(0), true));
        refused("quorum.missing", () -> hold(one -> one.open(id)));
        members.subList(1, members.size()).forEach(member -> hold(one -> one.attend(id, member, true)));
        hold(one -> one.open(id));
        CalibrationItem item = item(id);
        scene.does(members.get(0), beans -> beans.get(TakePart.class).describe(id, item.id(), item.version(), "Есеп ескертулермен тапсырылды"));
        hold(one -> one.argue(id, item.id(), members.get(1), REASON));
        refused("revision.above", () -> hold(one -> one.putCorrection(id, item.id(), Score.parse("5.01"), REASON, null)));
        hold(one -> one.putCorrection(id, item.id(), wanted, REASON, null));
        Long motion = item(id).open().orElseThrow().id();
        assertThrows(RuntimeException.class, () -> hold(one -> one.say(id, item.id(), motion, members.get(0), true)), "nobody votes on his own score");
        members.subList(1, members.size()).forEach(member -> scene.does(member, beans -> beans.get(TakePart.class).vote(id, item.id(), motion, true)));
        assertEquals(Ballot.Motion.CARRIED, scene.as(headOfHr, beans -> beans.get(HoldCalibration.class).count(id, item.id(), motion).value()));
    }

    private void signed(Long id, List<Long> members) {
        scene.does(headOfHr, beans -> beans.get(CalibrationMinutes.class).draw(id));
        members.forEach(one -> {
            assertEquals(Calibration.DECIDED, stage(id), "nothing stands before the last signature");
            scene.does(one, beans -> beans.get(CalibrationMinutes.class).sign(id));
        });
        assertEquals(Calibration.SIGNED, stage(id));
    }

    private void met(Long id, Long servant, Long evaluator, LocalDate on) {
        refused("process.stage", () -> meet(id, servant, evaluator, LocalDate.now(scene.clock())));
        scene.does(headOfHr, beans -> beans.get(CalibrationMinutes.class).place(id));
        assertThrows(RuntimeException.class, () -> meet(id, servant, evaluator, on), "a meeting that is still to come");
        scene.on(on);
        scene.does(servant, beans -> beans.get(TakePart.class).read(id));
        meet(id, servant, evaluator, on);
        assertEquals(Calibration.DISCUSSED, stage(id));
    }

    private void meet(Long id, Long servant, Long evaluator, LocalDate on) {
        Meeting meeting = new Meeting(on, "Есеп тапсырды", "Жүйені игерді", "Талдауға барғысы келеді");
        scene.does(evaluator, beans -> beans.get(TakePart.class).meet(id, servant, meeting));
    }

    private void hold(Consumer<HoldCalibration> deed) {
        scene.does(headOfHr, beans -> deed.accept(beans.get(HoldCalibration.class)));
    }

    private CalibrationItem item(Long id) {
        return scene.call(em -> {
            CalibrationItem found = em.find(Calibration.class, id).items().get(0);
            found.motions().size();
            return found;
        });
    }

    private String stage(Long id) {
        return scene.call(em -> em.find(Calibration.class, id).stage());
    }

    /** Somebody does not agree with how it went: HR hears the other side and answers in writing; no result changes. */
    void disputed(Long caseId, Long heard) {
        Long servant = desk.person(caseId);
        Long id = scene.as(servant, beans -> beans.get(Disputes.class).lodge(caseId, LATE));
        refused("dispute.unheard", () -> settle(id));
        LocalDate today = LocalDate.now(scene.clock());
        scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, heard, LATE, today));
        settle(id);
        Dispute settled = scene.as(servant, beans -> beans.get(ReadDisputes.class).card(id)).dispute();
        assertEquals(List.of(Dispute.SETTLED, "Мерзім алған күннен есептеледі"), List.of(settled.stage(), settled.answer().words()));
    }

    private void settle(Long id) {
        scene.does(scene.hr, beans -> beans.get(Disputes.class).settle(id, Written.in(Lang.KK, "Мерзім алған күннен есептеледі")));
    }
}

package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.ApplyForCalibration;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.CallCalibration;
import kz.bagalau.calibration.DecideOnCalibration;
import kz.bagalau.calibration.HoldCalibration;
import kz.bagalau.calibration.TakePart;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.paper.Written;

/** A servant of the demo applies for a calibration session: it is held, raises his score, and is talked over with him. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoCalibration {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    ApplyForCalibration applying;
    @EJB
    DecideOnCalibration deciding;
    @EJB
    HoldCalibration holding;
    @EJB
    CallCalibration calling;
    @EJB
    TakePart taking;
    @EJB
    CalibrationMinutes minutes;

    /**
     * An application on a day, alone: the official has not decided.
     *
     * @return its id
     */
    public Long lodge(Long servant, String part, LocalDate day) {
        clock.moveTo(day);
        Long sheet = em.createQuery("select s.id from Sheet s, EvaluationCase c where c.id = s.caseId and c.facts.personId = :servant and s.part = :part and s.stage = 'acquainted'",
                Long.class).setParameter("servant", servant).setParameter("part", part).getSingleResult();
        return InName.as(servant, () -> applying.lodge(List.of(sheet), Written.in(Lang.RU,
                "Не согласен с оценкой по соблюдению сроков: в июле и августе замещал двух коллег, обращения рассмотрены в срок. Прошу рассмотреть на калибровочной сессии.")));
    }

    /** The session about it from the decision to the meeting after it, within the terms. */
    public void hold(DemoCast cast, Long id, LocalDate lodged) {
        clock.moveTo(lodged.plusDays(2));
        CalibrationItem item = calibration(id).items().get(0);
        Set<Long> sits = new LinkedHashSet<>(List.of(item.evaluatorId()));
        InName.as(cast.akim(), () -> deciding.candidates(id)).keySet().stream().sorted().filter(one -> !one.equals(cast.headOfHr()) && !one.equals(cast.akim())).limit(4).forEach(sits::add);
        List<Long> composition = List.copyOf(sits);
        InName.does(cast.akim(), () -> deciding.convene(id, composition, composition.get(1), null, null));
        forget();
        asHead(cast, () -> calling.call(id, lodged.plusDays(7), "Кабинет 212, 15:00"));
        clock.moveTo(lodged.plusDays(7));
        asHead(cast, () -> {
            holding.prepare(id, item(id).id(), item(id).version(), "II квартал – 3,53; жалоб нет, замещал двух служащих.");
            composition.forEach(one -> holding.attend(id, one, true));
            holding.open(id);
        });
        forget();
        InName.does(item.evaluatorId(), () -> taking.describe(id, item(id).id(), item(id).version(), "Работа выполнялась качественно, но часть отчётов сдана после напоминаний."));
        forget();
        asHead(cast, () -> {
            holding.argue(id, item(id).id(), composition.get(1), Written.in(Lang.RU, "Отчёты задержаны по вине соседнего отдела, это видно из переписки."));
            holding.putCorrection(id, item(id).id(), item(id).put().plus(Score.parse("0.25")), Written.in(Lang.RU, "Срок нарушен не по вине служащего."), null);
            em.flush();
            Long motion = item(id).open().orElseThrow().id();
            composition.stream().filter(one -> !one.equals(item.evaluatorId())).forEach(one -> holding.say(id, item(id).id(), motion, one, true));
            holding.count(id, item(id).id(), motion);
            em.flush();
            minutes.draw(id);
        });
        forget();
        composition.forEach(one -> InName.does(one, () -> minutes.sign(id)));
        forget();
        clock.moveTo(lodged.plusDays(8));
        asHead(cast, () -> minutes.place(id));
        clock.moveTo(lodged.plusDays(9));
        InName.does(item.personId(), () -> taking.read(id));
        clock.moveTo(lodged.plusDays(10));
        InName.does(item.evaluatorId(), () -> taking.meet(id, item.personId(), new Meeting(lodged.plusDays(10), "Разобраны все обращения квартала, замещал двух коллег.",
                "Освоил учёт обращений в новой системе.", "Хочет вести аналитику отдела.")));
        forget();
    }

    private void asHead(DemoCast cast, Runnable work) {
        InName.holding(cast.headOfHr(), Role.HEAD_OF_HR, cast.officeId(), work);
    }

    private Calibration calibration(Long id) {
        return em.find(Calibration.class, id);
    }

    private CalibrationItem item(Long id) {
        return calibration(id).items().get(0);
    }

    private void forget() {
        em.flush();
        em.clear();
    }
}

package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * A cycle of the demo, half-way on its day: made by the very services that people use, one after the other in their names, while the clock
 * goes from the first day of the edition to the demo's day.
 */
@Stateless
@Operates(Operation.WITHIN)
public class DemoCycle {

    /** Cases that go the whole way to a result; the others stop on the way, a handful at each place. */
    private static final int COMPUTED = 12;
    private static final int HANDFUL = 3;
    private static final int SETTLED = 2;
    private static final int ON_THEIR_WAYS = 6;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    OpenCycle opening;
    @EJB
    NameSubstitutes naming;
    @EJB
    Enrolment enrolment;
    @EJB
    AgreeSchedule schedule;
    @EJB
    PrepareSurvey surveys;
    @EJB
    GiveNotices notices;
    @EJB
    SendSheets sheets;
    @EJB
    FillSheet filling;
    @EJB
    ReadSheet reading;
    @EJB
    RefuseSheet refusing;
    @EJB
    AnswerSurvey answering;
    @EJB
    CloseSurvey closing;
    @EJB
    ComputeResult computing;
    @EJB
    CaseFiles files;
    @EJB
    DemoCommission commission;
    @EJB
    DemoAcquaintance acquaintance;

    /**
     * Makes the cycle of the office.
     *
     * @param first the edition's first day, on which the cycle is opened
     * @param today the demo's day, on which the clock stands in the end
     */
    public void create(DemoCast cast, LocalDate first, LocalDate today) {
        Long hr = cast.hrWorkers().get(0);
        clock.moveTo(first.plusDays(1));
        Days days = new Days(first, first.plusMonths(6));
        Long cycle = InName.as(hr, () -> opening.open(cast.officeId(), days, "приказ руководителя аппарата от " + first.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")), standIns(cast, days, first)));
        List<Long> sittings = InName.as(hr, () -> schedule.sittings(cycle)).stream().map(Sitting::id).toList();
        InName.does(cast.chair(), () -> schedule.agree(cycle, sittings));
        List<Long> cases = cases(cycle);
        Long left = person(cases.get(cases.size() - 1));
        InName.does(hr, () -> enrolment.exclude(cycle, left, "назначен на политическую должность"));
        commission.appoint(cast, first.plusDays(2));
        finish(hr, cases.subList(0, Math.min(COMPUTED, cases.size())), first);
        List<Long> settled = decided(cast, first.plusDays(24), SETTLED);
        acquaintance.settled(hr, settled, first.plusDays(27));
        putOff(cast, hr, cycle, sittings.get(0), today);
        acquaintance.onTheirWays(hr, decided(cast, today.minusDays(12), ON_THEIR_WAYS), today.minusDays(11));
        stopOnTheWay(hr, cases, today);
        acquaintance.archived(hr, settled, today);
        commission.prepare(cast, sittings.get(0), COMPUTED);
    }

    /** The demo's own people among those due: in his own case each is replaced by the first who may stand in. */
    private List<NamedSubstitute> standIns(DemoCast cast, Days days, LocalDate ordered) {
        return naming.among(cast.officeId(), opening.preview(cast.officeId(), days).due()).stream().flatMap(own -> own.inOrder().stream()
                .flatMap(office -> naming.candidates(cast.officeId(), own.holder().personId(), office).stream().limit(1)
                        .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "19-к", ordered)))).toList();
    }

    private List<Long> decided(DemoCast cast, LocalDate day, int most) {
        clock.moveTo(day);
        return commission.hold(cast, day, most);
    }

    /** The first sitting fell out in summer: it lies ahead on the demo's day, agreed anew. */
    private void putOff(DemoCast cast, Long hr, Long cycle, Long sitting, LocalDate today) {
        clock.moveTo(today.minusDays(20));
        InName.does(hr, () -> schedule.move(cycle, sitting, today.plusDays(9), "отпуск членов Комиссии"));
        InName.does(cast.chair(), () -> schedule.agree(cycle, List.of(sitting)));
    }

    private List<Long> cases(Long cycle) {
        return em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null"
                + " order by c.windowCloses, c.id", Long.class).setParameter("cycle", cycle).getResultList();
    }

    private Long person(Long caseId) {
        return em.find(EvaluationCase.class, caseId).personId();
    }

    /** The first cases: sheets in July, all answers in, computed. */
    private void finish(Long hr, List<Long> cases, LocalDate first) {
        clock.moveTo(first.plusDays(7));
        begin(hr, cases);
        clock.moveTo(first.plusDays(9));
        for (int i = 0; i < cases.size(); i++) {
            passOn(hr, cases.get(i), i);
            answer(cases.get(i), i, HANDFUL);
        }
        clock.moveTo(first.plusDays(16));
        InName.does(hr, () -> cases.forEach(this::close));
        InName.does(hr, () -> computing.compute(cases));
    }

    private void begin(Long hr, List<Long> cases) {
        InName.does(hr, () -> {
            surveys.acceptProposals(cases);
            notices.give(cases);
            sheets.send(cases);
        });
    }

    private void close(Long caseId) {
        if (files.file(caseId).survey().filter(Survey::open).filter(survey -> survey.wrappedKey() != null).isPresent()) {
            closing.close(caseId);
        }
    }

    /** The next ones: each handful one step less far, down to those who are due and know nothing yet. */
    private void stopOnTheWay(Long hr, List<Long> all, LocalDate today) {
        List<List<Long>> handfuls = IntStream.range(0, 6).mapToObj(i -> part(all, COMPUTED + i * HANDFUL)).toList();
        clock.moveTo(today.minusDays(4));
        handfuls.subList(0, 5).forEach(cases -> begin(hr, cases));
        clock.moveTo(today.minusDays(3));
        handfuls.get(0).forEach(id -> passOn(hr, id, id.intValue()));
        handfuls.get(0).forEach(id -> answer(id, id.intValue(), 1));
        handfuls.get(1).forEach(id -> read(id, sign(id, id.intValue())));
        handfuls.get(2).forEach(id -> sign(id, id.intValue()));
        handfuls.get(3).forEach(id -> draft(id, id.intValue(), 2));
        InName.does(hr, () -> {
            surveys.acceptProposals(handfuls.get(5));
            notices.give(handfuls.get(5));
        });
    }

    /** A handful from a place of the list, less the last of all, who was left out. */
    private static List<Long> part(List<Long> all, int from) {
        int end = Math.max(0, all.size() - 1);
        return all.subList(Math.min(from, end), Math.min(from + HANDFUL, end));
    }

    private void passOn(Long hr, Long caseId, int seed) {
        Sheet sheet = sign(caseId, seed);
        if (seed % 5 == 4) {
            refuse(hr, sheet);
        } else {
            read(caseId, sheet);
        }
        InName.does(sheet.evaluatorId(), () -> filling.send(sheet.id()));
    }

    private Sheet sign(Long caseId, int seed) {
        Sheet sheet = draft(caseId, seed, Integer.MAX_VALUE);
        InName.does(sheet.evaluatorId(), () -> {
            filling.sign(sheet.id(), sheet.version());
            filling.offer(sheet.id());
        });
        return sheet;
    }

    private Sheet draft(Long caseId, int seed, int lines) {
        CaseFile file = files.file(caseId);
        Sheet sheet = file.standing().get(0);
        Map<String, Score> marks = marks(file.law().edition().rule(sheet.kind(), PointSheet.class), seed, lines);
        InName.as(sheet.evaluatorId(), () -> filling.save(sheet.id(), sheet.version(), marks));
        return sheet;
    }

    private void read(Long caseId, Sheet sheet) {
        InName.does(person(caseId), () -> reading.acknowledge(sheet.id(), sheet.id() % 7 == 0 ? "Считаю оценку заниженной" : null));
    }

    private void refuse(Long hr, Sheet sheet) {
        InName.does(hr, () -> {
            refusing.record(sheet.id(), new SheetRefusal(clock.now().minusHours(1), "кабинет 214", "главный специалист отдела", null));
            refusing.sign(sheet.id());
        });
        InName.does(sheet.evaluatorId(), () -> refusing.sign(sheet.id()));
    }

    private void answer(Long caseId, int seed, int most) {
        CaseFile file = files.file(caseId);
        file.survey().filter(survey -> survey.wrappedKey() != null).ifPresent(survey -> {
            List<Respondent> asked = survey.asked();
            for (int i = 0; i < Math.min(most, asked.size()); i++) {
                Map<String, Score> marks = marks(file.law().edition().rule(asked.get(i).sheet(), PointSheet.class), seed + i, Integer.MAX_VALUE);
                InName.does(asked.get(i).personId(), () -> answering.answer(survey.id(), marks));
            }
        });
    }

    /** Points inside the limits, different from case to case. */
    private static Map<String, Score> marks(PointSheet form, int seed, int lines) {
        Map<String, Score> marks = new TreeMap<>();
        for (int i = 0; i < Math.min(lines, form.criteria().size()); i++) {
            Criterion criterion = form.criteria().get(i);
            int range = criterion.most().minus(criterion.least()).numerator().intValue() + 1;
            marks.put(criterion.code(), criterion.least().plus(Score.of(Math.floorMod(seed * 3 + i * 2, range))));
        }
        return marks;
    }
}

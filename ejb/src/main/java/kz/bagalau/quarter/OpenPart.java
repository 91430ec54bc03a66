package kz.bagalau.quarter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

/**
 * HR opens a part of the year: everybody who is evaluated for it gets a sheet, which goes to the supervisor of the part's last day. Who is not
 * evaluated is shown with the rule's sentence.
 */
@Stateless
public class OpenPart {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartCalendar calendar;
    @Inject
    CaseFiles files;
    @Inject
    SendSheets sheets;
    @Inject
    GivePartNotices notices;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The parts of a cycle's days with how far each is; none where the edition has none. Three statements. */
    @Operates(Operation.CYCLE_READ)
    public List<PartRow> parts(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law own = library.law(cycle.editionHash());
        Map<String, Map<String, Long>> counted = new TreeMap<>();
        em.createQuery("select s.part, s.stage, count(s) from Sheet s, EvaluationCase c where c.id = s.caseId and c.cycleId = :cycle and s.part <> ''"
                + " group by s.part, s.stage", Object[].class).setParameter("cycle", cycleId).getResultList()
                .forEach(row -> counted.computeIfAbsent((String) row[0], part -> new TreeMap<>()).put((String) row[1], (Long) row[2]));
        return calendar.parts(own, cycle.days().first(), cycle.days().last()).stream().map(period -> PartRow.of(period,
                calendar.part(cycle.bodyId(), own, cycle.ground() != null, period.code()).orElse(null), recorder.today(),
                counted.getOrDefault(period.code(), Map.of()))).toList();
    }

    /**
     * Everybody of a cycle as he stands to a part, by surname. A fixed number of statements.
     *
     * @throws PartRefused when there is no such part
     */
    @Operates(Operation.CYCLE_READ)
    public List<PartCase> people(@Of(Kind.CYCLE) Long cycleId, String part) {
        return people(cycleId, part, em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class).setParameter("cycle", cycleId).getResultList());
    }

    private List<PartCase> people(Long cycleId, String part, List<Long> cases) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law own = library.law(cycle.editionHash());
        PartDays days = calendar.part(cycle.bodyId(), own, cycle.ground() != null, part).orElseThrow(() -> new PartRefused(PartRefused.Reason.NO_PART, null));
        Judging judging = new Judging(staff, days, cycle.bodyId(), recorder.today());
        List<CaseFile> found = List.copyOf(files.files(cases).values());
        Map<Long, PersonName> names = staff.names(found.stream().flatMap(file -> judging.people(file)).distinct().toList(), recorder.today());
        return found.stream().map(file -> judging.of(file, names)).sorted(Comparator.comparing(one -> one.ru().full())).toList();
    }

    /** How many of a cycle are evaluated for a part and have no sheet about it yet. A fixed number of statements, on those without one only. */
    @Operates(Operation.CYCLE_READ)
    public long left(@Of(Kind.CYCLE) Long cycleId, String part) {
        return people(cycleId, part, em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and not exists (select s.id from Sheet s where s.caseId = c.id"
                + " and s.part = :part)", Long.class).setParameter("cycle", cycleId).setParameter("part", part).getResultList()).stream()
                .filter(one -> one.state().opens()).count();
    }

    /** The parts of the running cycles of a body, the latest that is open first. */
    @Operates(Operation.CASE_LIST)
    public List<BodyPart> ofBody(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select c.id from Cycle c where c.bodyId = :body and c.stage = :running order by c.id desc", Long.class).setParameter("body", bodyId)
                .setParameter("running", Cycle.RUNNING).getResultStream().flatMap(cycle -> parts(cycle).stream().filter(part -> part.act() != null)
                        .map(part -> new BodyPart(cycle, part))).sorted(Comparator.comparing((BodyPart one) -> !one.part().open())
                        .thenComparing(one -> one.part().open() ? -one.part().from().toEpochDay() : one.part().from().toEpochDay())).toList();
    }

    /** A part of a running cycle. */
    public record BodyPart(Long cycleId, PartRow part) implements Serializable {

        /** Names both in an address. */
        public String key() {
            return cycleId + "." + part.code();
        }
    }

    /**
     * Everybody of a cycle as he stands to a part: searched by name, filtered by {@code state} and {@code stage} of his sheet; {@code part} names cycle and
     * part as {@link BodyPart#key}, the first of {@link #ofBody} where it is left out.
     */
    @Operates(Operation.CASE_LIST)
    public ListPage<PartCase> list(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        List<BodyPart> parts = ofBody(bodyId);
        Optional<BodyPart> asked = parts.stream().filter(one -> query.filter("part").map(one.key()::equals).orElse(true)).findFirst();
        String wanted = query.search().toLowerCase();
        List<PartCase> found = asked.map(one -> people(one.cycleId(), one.part().code())).orElse(List.of()).stream()
                .filter(one -> query.filter("state").map(one.state().name()::equals).orElse(true))
                .filter(one -> query.filter("stage").map(stage -> stage.equals(one.stage())).orElse(true))
                .filter(one -> (one.kk().full() + " " + one.ru().full()).toLowerCase().contains(wanted)).sorted(order(query)).toList();
        return new ListPage<>(found.stream().skip(query.first()).limit(query.size()).toList(), found.size());
    }

    private static Comparator<PartCase> order(ListQuery query) {
        Comparator<PartCase> byName = Comparator.comparing(one -> KazakhOrder.key(one.ru().full()));
        Comparator<PartCase> chosen = switch (query.sort()) {
            case "state" -> Comparator.comparing(PartCase::state).thenComparing(byName);
            case "evaluator" -> Comparator.comparing((PartCase one) -> one.evaluator() == null ? "" : KazakhOrder.key(one.evaluator().ru().full())).thenComparing(byName);
            default -> byName;
        };
        return query.descending() ? chosen.reversed() : chosen;
    }

    /**
     * Sends the sheets of a part to those who evaluate.
     *
     * @throws PartRefused naming the first case for which it cannot be done; then none goes out
     */
    @Operates(Operation.CASE_CHANGE)
    public void issue(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("part") String part) {
        Map<Long, Day> bodies = new TreeMap<>();
        files.hold(caseIds);
        for (CaseFile file : files.files(caseIds).values()) {
            Day day = bodies.computeIfAbsent(file.subject().bodyId(), body -> day(file, part));
            PartCase one = day.judging().of(file, Map.of());
            if (one.state() == PartCase.State.OPENED) {
                throw new PartRefused(PartRefused.Reason.TWICE, one.caseId());
            } else if (!one.state().opens()) {
                throw new PartRefused(PartRefused.Reason.NOT_DUE, one.caseId());
            }
            issue(file, day, one.evaluator().personId());
        }
    }

    private void issue(CaseFile file, Day day, Long evaluatorId) {
        PartDays days = day.judging().days();
        EvaluationCase subject = file.subject();
        SubPeriods parts = new SubPeriods(days.law().edition());
        notices.ofPart(file, days.period().code(), day.receipts());
        days.roads().stream().filter(road -> day.judging().has(file, parts.givenBy(road.name().of()).orElseThrow())).forEach(road -> {
            Sheet sheet = new Sheet(subject.bodyId(), subject.id(), road.name().of(), evaluatorId, SendSheets.signer(road));
            sheet.about(days.period().code(), days.law().edition().hash());
            sheets.issue(file, sheet, day.receipts());
        });
    }

    private Day day(CaseFile file, String part) {
        LocalDate today = recorder.today();
        EvaluationCase subject = file.subject();
        PartDays days = calendar.part(subject, file.law(), part).orElseThrow(() -> new PartRefused(PartRefused.Reason.NO_PART, subject.id()));
        if (today.isBefore(days.opens())) {
            throw new PartRefused(PartRefused.Reason.TOO_EARLY, null);
        }
        return new Day(new Judging(staff, days, subject.bodyId(), today), deadlines.receipts(subject.bodyId()));
    }

    /** What is read of a body once for all its cases. */
    private record Day(Judging judging, Receipts receipts) {
    }
}

package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Receipts;

/**
 * A unit of more people than one can know: its evaluator names others, and each servant is scored by the one assigned to him (for the family of 2023,
 * п. 32). Until somebody is named, the evaluator alone signs none of them.
 */
@Stateless
public class ShareRanking {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    SendSheets sheets;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** What keeps a sheet from being signed by one alone; empty where the unit is small enough, or others were named. */
    @Operates(Operation.WITHIN)
    public Optional<LegalObstacle> alone(CaseFile file, Sheet sheet) {
        return rule(file, sheet).flatMap(rule -> {
            int servants = servants(file, sheet);
            return rule.shared(servants).value() && !named(file, sheet) ? Optional.of(LegalObstacle.by(rule, "evaluator.nobody", Arg.of(servants))) : Optional.empty();
        });
    }

    private static Optional<EvaluatorAssignment> rule(CaseFile file, Sheet sheet) {
        return sheet.part().isEmpty() || file.concerned(file.law(sheet)).head() ? Optional.empty()
                : file.law(sheet).edition().rules(EvaluatorAssignment.class).stream().filter(one -> one.othersAbove().isPresent()).findFirst();
    }

    /** How many servants who are no heads a unit has on the last day of the part, today while it runs: whether they are evaluated or not (п. 3 (5), 32). */
    private int servants(CaseFile file, Sheet sheet) {
        LocalDate today = recorder.today();
        LocalDate day = file.part(sheet).map(Period::to).filter(today::isAfter).orElse(today);
        return (int) staff.holders(sheet.bodyId(), day).stream().filter(one -> one.unitId().equals(file.subject().facts().unitId()))
                .filter(one -> !new Concerned(file.law(sheet).edition(), one.asPost()).head()).map(PostHolder::personId).distinct().count();
    }

    /** True where the evaluator of a sheet handed others of the unit over, or was himself named for those whom he scores. */
    private boolean named(CaseFile file, Sheet sheet) {
        return em.createQuery("select count(s.id) from EvaluationCase c, Sheet s join s.journal j where c.id = s.caseId and s.bodyId = :body and s.part = :part and s.kind = :kind"
                + " and c.facts.unitId = :unit and j.deed = :withdrawn and j.role = s.evaluatorRole"
                + " and (s.evaluatorId = :evaluator or s.caseId in (select t.caseId from Sheet t where t.evaluatorId = :evaluator and t.part = :part and t.kind = :kind))", Long.class).setParameter("body", sheet.bodyId())
                .setParameter("part", sheet.part()).setParameter("kind", sheet.kind()).setParameter("unit", file.subject().facts().unitId())
                .setParameter("withdrawn", Deed.WITHDRAW).setParameter("evaluator", sheet.evaluatorId()).getSingleResult() > 0;
    }

    /** What the act says of so many servants in one part of the year. */
    @Operates(Operation.RANKING_LIST)
    public Sharing sharing(RankPeople.RankPart part) {
        List<OnDesk> units = ofUnits(part);
        boolean many = units.stream().anyMatch(work -> large(work.file(), work.sheet()));
        return new Sharing(many, many ? units.stream().flatMap(work -> alone(work.file(), work.sheet()).stream()).findFirst().orElse(null) : null, many ? others(units) : List.of());
    }

    /**
     * What the act says of so many servants.
     *
     * @param many   true where a unit of the caller's people is so large that others evaluate as well
     * @param alone  what keeps him from signing alone; null: nothing
     * @param others whom he may name: whoever holds a post in the body, but himself; none where the unit is small enough
     */
    public record Sharing(boolean many, LegalObstacle alone, List<PostHolder> others) {
    }

    private boolean large(CaseFile file, Sheet sheet) {
        return rule(file, sheet).filter(rule -> rule.shared(servants(file, sheet)).value()).isPresent();
    }

    /** One unsigned sheet of the caller's for each unit: the cases of the others are not read. */
    private List<OnDesk> ofUnits(RankPeople.RankPart part) {
        List<Long> mine = em.createQuery("select min(s.id) from Sheet s, EvaluationCase c where c.id = s.caseId and s.evaluatorId = :me and s.part = :part and s.kind = :kind"
                + " and s.editionHash = :hash" + Sheet.STANDS + " and s.signature.signedOn is null group by c.facts.unitId", Long.class).setParameter("me", recorder.caller())
                .setParameter("part", part.code()).setParameter("kind", part.kind()).setParameter("hash", part.hash()).getResultList();
        return desk.takeEntries(mine);
    }

    private List<PostHolder> others(List<OnDesk> units) {
        return units.stream().map(work -> work.sheet().bodyId()).distinct().flatMap(body -> staff.holders(body, recorder.today()).stream())
                .filter(holder -> !holder.personId().equals(recorder.caller())).toList();
    }

    /**
     * Hands unsigned sheets over to somebody of the body: he alone scores these servants.
     *
     * @throws ShareRefused when he would score himself
     * @throws IllegalArgumentException when he holds no post in the body
     * @throws kz.bagalau.law.explain.ObstacleException when the unit is small enough for one, or a sheet was handed over before (п. 30, 32)
     */
    @Operates(Operation.SHEET_SHARE)
    public void assign(@Of(Kind.SHEET) Collection<Long> sheetIds, @Recorded("evaluator") Long personId) {
        desk.files.hold(desk.files.casesOf(sheetIds));
        List<OnDesk> work = desk.takeEntries(sheetIds);
        if (work.stream().anyMatch(one -> one.file().subject().personId().equals(personId))) {
            throw new ShareRefused();
        }
        if (work.stream().anyMatch(one -> !one.sheet().before(one.road(), Deed.SIGN)
                || staff.holding(one.sheet().bodyId(), List.of(personId), recorder.today()).isEmpty())) {
            throw new IllegalArgumentException("a signed sheet, or nobody of the body, among " + sheetIds);
        }
        Map<List<Object>, Integer> counted = new HashMap<>();
        work.forEach(one -> kept(one, counted.computeIfAbsent(List.of(one.sheet().bodyId(), one.file().subject().facts().unitId(), one.sheet().part(), one.file().law(one.sheet()).edition().hash()),
                unit -> servants(one.file(), one.sheet()))).ifPresent(why -> {
                    throw why.refusal();
                }));
        Map<Long, Receipts> bodies = new HashMap<>();
        work.forEach(one -> sheets.handOver(one.file(), one.sheet(), Objects.requireNonNull(personId), null, bodies.computeIfAbsent(one.sheet().bodyId(), desk.deadlines::receipts)));
    }

    /** Why a sheet stays where it is: the unit is small enough for its evaluator, or he was himself named for this servant. */
    private Optional<LegalObstacle> kept(OnDesk work, int servants) {
        EvaluatorAssignment rule = rule(work.file(), work.sheet()).orElseThrow(() -> new IllegalArgumentException("sheet " + work.sheet().id() + " is nobody's but its evaluator's"));
        if (!rule.shared(servants).value()) {
            return Optional.of(LegalObstacle.by(rule, "evaluator.alone", Arg.of(servants)));
        }
        boolean handed = work.file().sheets().stream().filter(one -> one.kind().equals(work.sheet().kind()) && one.part().equals(work.sheet().part()))
                .anyMatch(one -> one.latest(Deed.WITHDRAW).filter(withdrawn -> withdrawn.role() == one.evaluatorRole()).isPresent());
        return handed ? Optional.of(LegalObstacle.by(rule, "evaluator.handed")) : Optional.empty();
    }
}

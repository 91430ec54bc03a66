package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
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
    public Optional<LegalObstacle> alone(Edition edition, Sheet sheet, Long unitId) {
        return rule(edition, sheet).flatMap(rule -> {
            List<Object[]> shares = shares(sheet, unitId);
            return shares.size() < 2 && rule.shared(people(shares)).value() ? Optional.of(LegalObstacle.by(rule, "evaluator.nobody", Arg.of(people(shares)))) : Optional.empty();
        });
    }

    private static Optional<EvaluatorAssignment> rule(Edition edition, Sheet sheet) {
        return sheet.part().isEmpty() ? Optional.empty() : edition.rules(EvaluatorAssignment.class).stream().filter(one -> one.othersAbove().isPresent()).findFirst();
    }

    private static int people(List<Object[]> shares) {
        return shares.stream().mapToInt(row -> ((Long) row[1]).intValue()).sum();
    }

    /** Who scores how many of a unit in a part. */
    private List<Object[]> shares(Sheet sheet, Long unitId) {
        return em.createQuery("select s.evaluatorId, count(s) from Sheet s, EvaluationCase c where c.id = s.caseId and s.bodyId = :body and s.part = :part"
                + " and s.kind = :kind" + Sheet.STANDS + " and c.facts.unitId = :unit group by s.evaluatorId", Object[].class).setParameter("body", sheet.bodyId())
                .setParameter("part", sheet.part()).setParameter("kind", sheet.kind()).setParameter("unit", unitId).getResultList();
    }

    /** What keeps the caller from signing the sheets of a part alone; empty where nothing does. Asked once a unit. */
    @Operates(Operation.RANKING_LIST)
    public Optional<LegalObstacle> alone(RankPeople.RankPart part) {
        return ofUnits(part).flatMap(work -> alone(work.file().law(work.sheet()).edition(), work.sheet(), work.file().subject().facts().unitId()).stream()).findFirst();
    }

    /** True where a unit of the caller's people is so large that others evaluate as well. */
    @Operates(Operation.RANKING_LIST)
    public boolean many(RankPeople.RankPart part) {
        return ofUnits(part).anyMatch(work -> rule(work.file().law(work.sheet()).edition(), work.sheet())
                .filter(rule -> rule.shared(people(shares(work.sheet(), work.file().subject().facts().unitId()))).value()).isPresent());
    }

    /** One unsigned sheet of the caller's for each unit. */
    private Stream<OnDesk> ofUnits(RankPeople.RankPart part) {
        List<Long> mine = em.createQuery("select s.id from Sheet s where s.evaluatorId = :me and s.part = :part and s.kind = :kind and s.editionHash = :hash"
                + Sheet.STANDS + " and s.signature.signedOn is null", Long.class).setParameter("me", recorder.caller()).setParameter("part", part.code())
                .setParameter("kind", part.kind()).setParameter("hash", part.hash()).getResultList();
        return desk.takeEntries(mine).stream().collect(Collectors.toMap(work -> work.file().subject().facts().unitId(), work -> work, (one, two) -> one)).values().stream();
    }

    /** Whom an evaluator may name: whoever holds a post in the body, but himself. */
    @Operates(Operation.RANKING_LIST)
    public List<PostHolder> others(RankPeople.RankPart part) {
        Long me = recorder.caller();
        return em.createQuery("select distinct s.bodyId from Sheet s where s.evaluatorId = :me and s.part = :part", Long.class).setParameter("me", me)
                .setParameter("part", part.code()).getResultStream().flatMap(body -> staff.holders(body, recorder.today()).stream())
                .filter(holder -> !holder.personId().equals(me)).toList();
    }

    /**
     * Hands unsigned sheets over to somebody: he alone scores these servants.
     *
     * @throws IllegalArgumentException when he would score himself
     */
    @Operates(Operation.SHEET_SHARE)
    public void assign(@Of(Kind.SHEET) Collection<Long> sheetIds, @Recorded("evaluator") Long personId) {
        desk.files.hold(desk.files.casesOf(sheetIds));
        List<OnDesk> work = desk.takeEntries(sheetIds);
        if (work.stream().anyMatch(one -> one.file().subject().personId().equals(personId) || !one.sheet().before(one.road(), Deed.SIGN))) {
            throw new IllegalArgumentException("a signed sheet, or a servant who would score himself, among " + sheetIds);
        }
        Map<Long, Receipts> bodies = new HashMap<>();
        work.forEach(one -> sheets.handOver(one.file(), one.sheet(), Objects.requireNonNull(personId), null, bodies.computeIfAbsent(one.sheet().bodyId(), desk.deadlines::receipts)));
    }
}

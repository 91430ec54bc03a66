package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.AboveChange.Somebody;
import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Above;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

/**
 * Compares those above the servants of running cases with the staff of today, and takes them anew where HR says so: who signs is decided by
 * date, and nothing is signed on anybody's behalf. What is signed stays with whoever signed it.
 */
@Stateless
public class WhoIsAbove {

    private static final String POST = " and %1$s.bodyId = c.bodyId and %1$s.appointedOn <= :day and (%1$s.lastDay is null or %1$s.lastDay >= :day)";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;
    @Inject
    SendSheets sheets;
    @Inject
    Deadlines deadlines;

    /** The cases of a body that go on and name others above the servant than today's staff: searched by name, filtered by {@code what} and {@code cycle}. */
    @Operates(Operation.ABOVE_LIST)
    public ListPage<AboveChange> list(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String wanted = query.search().toLowerCase();
        Set<Long> inCycle = query.filter("cycle").map(cycle -> Set.copyOf(em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class)
                .setParameter("cycle", Long.valueOf(cycle)).getResultList())).orElse(null);
        List<AboveChange> found = of(bodyId).stream().filter(one -> inCycle == null || inCycle.contains(one.caseId()))
                .filter(one -> query.filter("what").map(what -> one.what().name().equals(what)).orElse(true))
                .filter(one -> (one.servant().kk().full() + " " + one.servant().ru().full()).toLowerCase().contains(wanted)).sorted(order(query)).toList();
        return new ListPage<>(found.stream().skip(query.first()).limit(query.size()).toList(), found.size());
    }

    private static Comparator<AboveChange> order(ListQuery query) {
        Comparator<AboveChange> byName = Comparator.comparing(one -> KazakhOrder.key(one.servant().ru().full()));
        Comparator<AboveChange> chosen = query.sort().equals("name") ? byName : Comparator.comparing(AboveChange::what).thenComparing(byName);
        return query.descending() ? chosen.reversed() : chosen;
    }

    /** How many cases of a body differ, by what differs; only what there is. */
    @Operates(Operation.ABOVE_LIST)
    public Map<What, Long> counts(@Of(Kind.BODY) Long bodyId) {
        return of(bodyId).stream().collect(Collectors.groupingBy(AboveChange::what, Collectors.counting()));
    }

    /** How those above the servant of one case differ; empty where they do not. */
    @Operates(Operation.CASE_READ)
    public Optional<AboveChange> change(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return named(Stream.of(file), file.subject().bodyId()).stream().findFirst();
    }

    /** Who is the supervisor today where a sheet that is not signed lies with somebody else; empty where it lies rightly. */
    @Operates(Operation.SHEET_READ)
    public Optional<Somebody> instead(@Of(Kind.SHEET) Long sheetId) {
        Sheet sheet = files.sheet(sheetId);
        CaseFile file = files.file(sheet.caseId());
        // a sheet about a part of the year is signed by the supervisor of its last day, whoever came after him
        return !sheet.part().isEmpty() || !sheet.before(file.road(sheet), Deed.SIGN) ? Optional.empty()
                : change(sheet.caseId()).filter(one -> one.what() == What.SUPERVISOR && !sheet.evaluatorId().equals(one.now().id())).map(AboveChange::now);
    }

    /** The cases of a body that differ; asked within an inbox, too. Few statements, whatever the number of people. */
    @Operates(Operation.WITHIN)
    public List<AboveChange> of(Long bodyId) {
        List<Long> suspects = suspects(bodyId);
        return suspects.isEmpty() ? List.of() : named(files.files(suspects).values().stream(), bodyId);
    }

    /** The cases that can differ: found by the database, so that the inbox of a large body reads none of the others. */
    private List<Long> suspects(Long bodyId) {
        LocalDate day = recorder.today();
        List<Long> acted = em.createQuery("select a.forPersonId from ActingSupervisor a where a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)",
                Long.class).setParameter("day", day).getResultList();
        List<Object[]> rows = em.createQuery("select c.id, c.editionHash, c.stage from EvaluationCase c left join Employment e on e.personId = c.facts.personId"
                + POST.formatted("e") + " left join Employment f on f.personId = e.supervisorId" + POST.formatted("f") + " where c.bodyId = :body and e.id is not null"
                + " and c.cycleId in (select y.id from Cycle y where y.stage = :running) and (c.facts.supervisorId is null or e.supervisorId is null or f.id is null"
                + " or e.id <> c.facts.employmentId or e.supervisorId <> c.facts.supervisorId or f.headOfBody <> c.facts.underFirstHead"
                + " or coalesce(f.supervisorId, 0) <> coalesce(c.facts.higherId, 0) or e.supervisorId in :acted or f.supervisorId in :acted"
                + " or exists (select s.id from Sheet s where s.caseId = c.id and s.signature.signedOn is null and s.evaluatorId <> c.facts.supervisorId))"
                + " order by c.id", Object[].class).setParameter("body", bodyId).setParameter("day", day).setParameter("running", Cycle.RUNNING)
                .setParameter("acted", acted.isEmpty() ? List.of(-1L) : acted).getResultList();
        return rows.stream().filter(row -> goesOn((String) row[1], (String) row[2])).map(row -> (Long) row[0]).distinct().toList();
    }

    private boolean goesOn(String edition, String stage) {
        Track road = library.law(edition).road(EvaluationCase.TRACK);
        return Stream.of(Deed.NOTIFY, Deed.SEND_SHEETS, Deed.COMPUTE).anyMatch(deed -> road.stagesOffering(deed).contains(Stage.of(stage)));
    }

    private List<AboveChange> named(Stream<CaseFile> cases, Long bodyId) {
        Above above = staff.above(bodyId, recorder.today());
        Comparing comparing = new Comparing(above, elsewhere(bodyId, above));
        List<Found> found = cases.flatMap(file -> comparing.of(file).stream()).toList();
        Map<Long, PersonName> names = staff.names(found.stream().flatMap(one -> Stream.of(one.file().subject().personId(), one.former(), one.now()))
                .filter(Objects::nonNull).distinct().toList(), recorder.today());
        return found.stream().map(one -> new AboveChange(one.file().subject().id(), somebody(one.file().subject().personId(), names), one.what(),
                somebody(one.former(), names), somebody(one.now(), names), one.unsigned().size(), point(one.file()))).toList();
    }

    /** What the supervisor does next: the plan, where the act has one and it is not begun; else the first sheet. */
    private static Citation point(CaseFile file) {
        boolean plan = file.law().route().find(TrackName.of(TrackKind.PLAN)).isPresent() && file.openPlan().isEmpty() && file.sheets().isEmpty();
        Track road = plan ? file.law().road(Plan.TRACK) : file.law().route().tracks(TrackKind.SHEET).get(0);
        return road.moves().stream().filter(move -> move.deed() == (plan ? Deed.DRAFT : Deed.SIGN)).findFirst().map(Move::citation).orElse(road.citation());
    }

    private static Somebody somebody(Long id, Map<Long, PersonName> names) {
        PersonName name = id == null ? null : names.get(id);
        return id == null ? null : name == null ? new Somebody(id, null, null) : new Somebody(id, name.kk(), name.ru());
    }

    /** Supervisors without a post in the body who are there all the same: from outside, or in a post of another body. */
    private Set<Long> elsewhere(Long bodyId, Above above) {
        LocalDate day = recorder.today();
        Set<Long> asked = above.supervisions().values().stream().map(one -> one.supervisorId()).filter(id -> !above.holders().containsKey(id)).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<Long> there = new HashSet<>(em.createQuery("select e.personId from Employment e where e.personId in :ids and e.appointedOn <= :day"
                + " and (e.lastDay is null or e.lastDay >= :day)", Long.class).setParameter("ids", asked).setParameter("day", day).getResultList());
        staff.outsiders(bodyId, day).forEach(one -> there.add(one.personId()));
        return there;
    }

    /**
     * Takes those above the servants as the staff has them today. While the sheets have not gone out, the post is taken anew too; of the sheets
     * that lie with somebody else those that are not signed are taken back and issued to the supervisor of today, with a new term.
     *
     * @return how many cases were changed; one whose supervisor the staff does not name stays as it is
     * @throws IllegalArgumentException without a reason
     */
    @Operates(Operation.CASE_CHANGE)
    public int take(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("reason") String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a sheet is taken back for a reason");
        }
        Map<Long, Above> bodies = new HashMap<>();
        Map<Long, Set<Long>> there = new HashMap<>();
        Map<Long, Receipts> receipts = new HashMap<>();
        int taken = 0;
        for (CaseFile file : files.files(caseIds).values()) {
            Long body = file.subject().bodyId();
            Above above = bodies.computeIfAbsent(body, id -> staff.above(id, recorder.today()));
            Optional<Found> found = new Comparing(above, there.computeIfAbsent(body, id -> elsewhere(id, above))).of(file).filter(one -> one.what() != What.NOBODY && one.what() != What.GONE);
            found.ifPresent(one -> sheets.take(file, above, receipts.computeIfAbsent(body, deadlines::receipts), one.unsigned(), reason.strip()));
            taken += found.isPresent() ? 1 : 0;
        }
        return taken;
    }

    /** What differs in a case, before names are known. */
    record Found(CaseFile file, What what, Long former, Long now, List<Sheet> unsigned) {
    }
}

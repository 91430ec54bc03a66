package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.result.PlanTable;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.PlanHolders;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * Whose plan is missing and where the others stand. HR sees its body; the department of economics what was laid before it; anybody else those whom
 * he supervises or stands above. The number of statements does not depend on the number of rows.
 */
@Stateless
public class ListPlans {

    private static final String OWN = "c.facts.supervisorId = :scope or c.facts.higherId = :scope";
    private static final Map<String, String> ORDERS = Map.of("name", ListQuery.NAME, "unit", "u.place", "stage", "w.stage");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The plans found: searched by name and unit, filtered by {@code stage}, {@code cycle} and {@code missing}, a quarter without recommendations. */
    @Operates(Operation.PLAN_LIST)
    public ListPage<PlanRow> plans(ListQuery query) {
        List<String> editions = editions();
        if (editions.isEmpty()) {
            return new ListPage<>(List.of(), 0);
        }
        String where = FoundPlan.FROM + scope() + laid() + conditions(query);
        List<String> without = without(editions);
        where = without.isEmpty() ? where : where + " and (w.id is not null or c.facts.category is null or concat(c.editionHash, '/', c.facts.category, '/',"
                + " case when c.facts.headOfUnit = true then '1' else '0' end) not in :without)";
        List<FoundPlan> found = bind(em.createQuery("select " + FoundPlan.NEW + where + query.orderBy(ORDERS, "n.sortRu, c.id"), FoundPlan.class), editions, without, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows(found), bind(em.createQuery("select count(c)" + where, Long.class), editions, without, query).getSingleResult());
    }

    /** The cycles in which there are plans, the latest first, by id. */
    @Operates(Operation.PLAN_LIST)
    public List<Cycle> cycles() {
        List<String> editions = editions();
        return editions.isEmpty() ? List.of() : scoped(em.createQuery("select y from Cycle y where y.editionHash in :editions and y.id in (select c.cycleId from"
                + " EvaluationCase c where c.id is not null" + scope() + ") order by y.id desc", Cycle.class)).setParameter("editions", editions).getResultList();
    }

    /** True where the caller keeps the plans of the body in which he works. */
    @Operates(Operation.PLAN_LIST)
    public boolean keeps() {
        Caller caller = caller();
        LocalDate today = recorder.today();
        return caller.bodyId() != null && (caller.holds(Role.HR_WORKER, caller.bodyId(), today) || caller.holds(Role.HEAD_OF_HR, caller.bodyId(), today));
    }

    /** True where an act of these cycles gives targets a direction and a planned value for each quarter. */
    @Operates(Operation.PLAN_LIST)
    public boolean quarterly() {
        return editions().stream().anyMatch(hash -> new PlanTable(library.law(hash).edition()).quarterly());
    }

    /** The stages at which plans of these cycles can stand, in the order of the routes; "none" for one that is not begun. */
    @Operates(Operation.PLAN_LIST)
    public List<String> stages() {
        return Stream.concat(Stream.of("none"), editions().stream().flatMap(hash -> library.law(hash).road(Plan.TRACK).strip().stream()).flatMap(List::stream).map(Stage::name))
                .distinct().toList();
    }

    /** True where the caller sees the plans of his body because they were laid before his office. */
    private boolean agrees() {
        return !keeps() && !economics().isEmpty();
    }

    private Set<Long> economics() {
        return caller().bodies(recorder.today()).stream().filter(body -> caller().holds(Role.ECONOMICS, body, recorder.today())).collect(Collectors.toSet());
    }

    /** Whoever agrees to plans sees those that were laid before him, beside those of his own people. */
    private String laid() {
        return agrees() ? " and (" + OWN + " or exists (select j.id from Plan q join q.journal j where q.id = w.id and j.deed = :laid))" : "";
    }

    /** The categories for which an edition has no plans, as the cases of the reader have them. */
    private List<String> without(List<String> editions) {
        return scoped(em.createQuery("select distinct c.editionHash, c.facts.category, c.facts.headOfUnit from EvaluationCase c where c.editionHash in :editions" + scope(), Object[].class))
                .setParameter("editions", editions).getResultStream().filter(row -> row[1] != null)
                .filter(row -> new PlanHolders(library.law((String) row[0]).edition()).group(new Post(Optional.of((String) row[1]), Optional.of((Boolean) row[2]), Optional.empty())).isPresent())
                .map(row -> row[0] + "/" + row[1] + "/" + ((Boolean) row[2] ? 1 : 0)).toList();
    }

    private List<String> editions() {
        return scoped(em.createQuery("select distinct c.editionHash from EvaluationCase c where c.id is not null" + scope(), String.class)).getResultStream().filter(hash -> library.law(hash).route().find(TrackName.of(TrackKind.PLAN)).isPresent()).toList();
    }

    private String scope() {
        return keeps() ? " and c.bodyId = :scope" : " and (" + OWN + (agrees() ? " or c.bodyId in :bodies)" : ")");
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> asked) {
        Caller caller = caller();
        if (agrees()) {
            asked.setParameter("bodies", economics());
        }
        return asked.setParameter("scope", keeps() ? caller.bodyId() : caller.personId() == null ? Long.valueOf(-1) : caller.personId());
    }

    private static String conditions(ListQuery query) {
        return " and c.editionHash in :editions" + (query.search().isEmpty() ? ""
                : " and (n.searched like :search escape '!' or p.iin like :search escape '!' or lower(u.name.ru) like :search escape '!'"
                + " or lower(u.name.kk) like :search escape '!')")
                + (query.filter("stage").filter("none"::equals).isPresent() ? " and w.id is null" : query.filter("stage").isPresent() ? " and w.stage = :stage" : "")
                + (query.filter("cycle").isPresent() ? " and c.cycleId = :cycle" : "")
                + (query.filter("missing").isPresent() ? " and concat(c.editionHash, '/', w.stage) in :monitored and w.firstDay <= :ends and not exists (select r.id from Plan o"
                + " join o.recommendations r where o.id = w.id and r.quarter = :missing)" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, List<String> editions, List<String> without, ListQuery query) {
        scoped(asked).setParameter("day", recorder.today()).setParameter("editions", editions);
        if (!without.isEmpty()) {
            asked.setParameter("without", without);
        }
        if (agrees()) {
            asked.setParameter("laid", Deed.SUBMIT);
        }
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("stage").filter(stage -> !stage.equals("none")).ifPresent(stage -> asked.setParameter("stage", stage));
        query.filter("missing").ifPresent(quarter -> asked.setParameter("missing", quarter).setParameter("ends", lastDay(quarter)).setParameter("monitored", monitored(editions)));
        query.filter("cycle").ifPresent(cycle -> asked.setParameter("cycle", Long.valueOf(cycle)));
        return asked;
    }

    /** Where plans are monitored, by edition and stage; a place where no plan is, if no act has any monitored. */
    private List<String> monitored(List<String> editions) {
        List<String> places = editions.stream().flatMap(hash -> library.law(hash).road(Plan.TRACK).stagesOffering(Deed.MONITOR).stream().map(stage -> hash + "/" + stage.name())).toList();
        return places.isEmpty() ? List.of("") : places;
    }

    /** The quarters that are over in the cycles with plans, by code, the latest first: those whose recommendations may be missing; none where no act asks for any. */
    @Operates(Operation.PLAN_LIST)
    public List<String> quarters() {
        LocalDate today = recorder.today();
        if (editions().stream().map(library::law).noneMatch(Quarters::monitors)) {
            return List.of();
        }
        return cycles().stream().flatMap(cycle -> IntStream.rangeClosed(1, 4).mapToObj(quarter -> cycle.days().first().getYear() + "-Q" + quarter))
                .distinct().filter(code -> lastDay(code).isBefore(today)).sorted(Comparator.reverseOrder()).toList();
    }

    /** The last day of a quarter such as "2019-Q1"; of what is none, a day before all plans, so that nothing is found. */
    private static LocalDate lastDay(String quarter) {
        return !quarter.matches("\\d{4}-Q[1-4]") ? LocalDate.EPOCH
                : LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), 3 * (quarter.charAt(6) - '0'), 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    private List<PlanRow> rows(List<FoundPlan> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseFile> cases = files.files(found.stream().map(FoundPlan::caseId).toList());
        Map<Long, List<Watched>> terms = deadlines.of(cases.values());
        Map<Long, PersonName> names = staff.names(found.stream().map(FoundPlan::supervisorId).filter(Objects::nonNull).distinct().toList(), recorder.today());
        return found.stream().map(each -> row(each, cases.get(each.caseId()), terms.get(each.caseId()), names.get(each.supervisorId()))).toList();
    }

    private PlanRow row(FoundPlan one, CaseFile file, List<Watched> terms, PersonName supervisor) {
        Watched term = terms.stream().filter(each -> Plan.TRACK.equals(each.track()) && Objects.equals(each.thingId(), one.planId()))
                .filter(each -> each.open() || each.missed()).findFirst().orElse(null);
        int missing = file.openPlan().filter(Plan::approved).map(plan -> MonitorPlan.missing(file.law(), plan, recorder.today()).size()).orElse(0);
        Track road = file.law().road(Plan.TRACK);
        Stage stage = one.stage() == null ? Stage.NONE : Stage.of(one.stage());
        return new PlanRow(one.caseId(), one.personId(), new FullName(one.surnameKk(), one.givenKk(), one.patronymicKk()),
                new FullName(one.surnameRu(), one.givenRu(), one.patronymicRu()), one.unitKk(), one.unitRu(), one.postKk(), one.postRu(), one.planId(),
                stage.name(), one.supervisorId(), supervisor == null ? null : supervisor.kk(),
                supervisor == null ? null : supervisor.ru(), term, KeepPlan.keeping(road, stage.name()).orElse(null),
                one.planId() == null || road.stagesAfter(Deed.DRAFT).contains(stage), road.stagesAfter(Deed.FILE).contains(stage) || road.stagesAfter(Deed.PLACE).contains(stage), missing);
    }

    private static Caller caller() {
        return CurrentCaller.get();
    }
}

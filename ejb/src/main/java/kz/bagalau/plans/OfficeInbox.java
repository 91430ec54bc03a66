package kz.bagalau.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** What work plans ask of an office: to agree to those laid before it, to keep or place those approved. A line each while they are few. */
@Dependent
class OfficeInbox {

    private static final int FEW = 5;
    private static final List<Deed> DEEDS = List.of(Deed.AGREE, Deed.FILE, Deed.PLACE);

    @Inject
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

    List<InboxItem> waiting(Caller caller, LocalDate today) {
        Set<Long> personnel = here(caller, today, kz.bagalau.model.account.Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR);
        Set<Long> heads = here(caller, today, kz.bagalau.model.account.Role.HEAD_OF_HR);
        Set<Long> economics = caller.bodies(today).stream().filter(body -> caller.holds(kz.bagalau.model.account.Role.ECONOMICS, body, today)).collect(Collectors.toSet());
        if (personnel.isEmpty() && economics.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = found(Stream.concat(personnel.stream(), economics.stream()).collect(Collectors.toSet())).stream()
                .filter(row -> !Objects.equals(row[3], caller.personId())).toList();
        List<InboxItem> items = new ArrayList<>(kept(found.stream().filter(row -> personnel.contains((Long) row[5]) && before(row, Deed.FILE)).toList()));
        List<Waits> plans = plans(found);
        items.addAll(items("plan.inbox.place", plans.stream().filter(one -> personnel.contains(one.body()) && one.before(Deed.PLACE)).toList()));
        items.addAll(items("plan.inbox.agree", plans.stream().filter(one -> one.before(Deed.AGREE)).filter(one -> economics.contains(one.body()) && one.unsigned(Role.ECONOMICS)
                || heads.contains(one.body()) && one.unsigned(Role.HEAD_OF_HR)).toList()));
        return items;
    }

    /** The body in which the caller works, where he holds one of the roles there. */
    private static Set<Long> here(Caller caller, LocalDate today, kz.bagalau.model.account.Role... roles) {
        return caller.bodyId() != null && Arrays.stream(roles).anyMatch(role -> caller.holds(role, caller.bodyId(), today)) ? Set.of(caller.bodyId()) : Set.of();
    }

    private boolean before(Object[] row, Deed deed) {
        return before((String) row[2], (String) row[1], deed);
    }

    private boolean before(String editionHash, String stage, Deed deed) {
        return library.law(editionHash).road(Plan.TRACK).stagesOffering(deed).contains(Stage.of(stage));
    }

    /** The plans that stand where an office has something to do by their act; which stages those are is asked first, because most plans rest. */
    private List<Object[]> found(Set<Long> bodies) {
        List<String> places = em.createQuery("select distinct c.editionHash, p.stage from Plan p, EvaluationCase c where c.id = p.caseId and p.bodyId in :bodies", Object[].class)
                .setParameter("bodies", bodies).getResultStream().filter(row -> DEEDS.stream().anyMatch(deed -> before((String) row[0], (String) row[1], deed)))
                .map(row -> row[0] + "/" + row[1]).toList();
        return places.isEmpty() ? List.of() : em.createQuery("select p.id, p.stage, c.editionHash, p.facts.personId, c.id, p.bodyId from Plan p, EvaluationCase c"
                + " where c.id = p.caseId and p.bodyId in :bodies and concat(c.editionHash, '/', p.stage) in :places", Object[].class)
                .setParameter("bodies", bodies).setParameter("places", places).getResultList();
    }

    private static List<InboxItem> kept(List<Object[]> found) {
        return found.isEmpty() ? List.of() : List.of(new InboxItem("plan.inbox.file", List.of(Arg.of(found.size())), "", "", null, null, false, null,
                "/plan/list.xhtml?stage=" + found.get(0)[1]));
    }

    private List<Waits> plans(List<Object[]> found) {
        List<Object[]> asked = found.stream().filter(row -> before(row, Deed.PLACE) || before(row, Deed.AGREE)).toList();
        Map<Long, CaseFile> cases = files.files(asked.stream().map(row -> (Long) row[4]).distinct().toList());
        Map<Long, List<Watched>> terms = cases.isEmpty() ? Map.of() : deadlines.of(cases.values());
        Map<Long, PersonName> names = cases.isEmpty() ? Map.of() : staff.names(cases.values().stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        return asked.stream().map(row -> waits(cases.get((Long) row[4]), (Long) row[0], terms.getOrDefault((Long) row[4], List.of()), names)).toList();
    }

    private static Waits waits(CaseFile file, Long planId, List<Watched> terms, Map<Long, PersonName> names) {
        Plan plan = file.plans().stream().filter(one -> one.id().equals(planId)).findFirst().orElseThrow();
        return new Waits(file, plan, terms.stream().filter(Watched::open).filter(term -> planId.equals(term.thingId())).min(Comparator.comparing(Watched::last)),
                Optional.ofNullable(names.get(file.subject().personId())).map(name -> name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full()).orElse(""));
    }

    /** A line each while they are few, else one for all. */
    private static List<InboxItem> items(String key, List<Waits> plans) {
        if (plans.size() <= FEW) {
            return plans.stream().map(one -> item(key + ".one", List.of(), one.name(), one.term().orElse(null), "/plan/card.xhtml?plan=" + one.plan().id())).toList();
        }
        Watched term = plans.stream().flatMap(one -> one.term().stream()).min(Comparator.comparing(Watched::last)).orElse(null);
        return List.of(item(key, List.of(Arg.of(plans.size())), "", term, "/plan/list.xhtml?stage=" + plans.get(0).plan().stage()));
    }

    private static InboxItem item(String key, List<Arg> args, String about, Watched term, String link) {
        return new InboxItem(key, args, about, "", term == null ? null : term.last(), term == null ? null : term.left(), term != null && term.due().toBeConfirmed(),
                term == null ? null : term.due().citation(), link);
    }

    /** A plan that an office has before it, with the term that runs for it, if any. */
    private record Waits(CaseFile file, Plan plan, Optional<Watched> term, String name) {

        Long body() {
            return plan.bodyId();
        }

        boolean before(Deed deed) {
            Track road = file.law().road(plan.track());
            return plan.before(road, deed);
        }

        boolean unsigned(Role office) {
            return PlanDesk.unsigned(file, plan).contains(office);
        }
    }
}

package kz.bagalau.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** What work plans ask of the caller: to make, mend and monitor them, to sign one's own, to approve, to keep. */
@ApplicationScoped
public class PlanInbox implements InboxSource {

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
    OfficeInbox offices;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>(offices.waiting(caller, today));
        if (caller.personId() != null) {
            items.addAll(new Waiting(caller.personId(), today, concerning(caller.personId())).mine());
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        return me == null ? List.of() : new Waiting(me, today, concerning(me)).others();
    }

    /** The cases under an act with plans that go on, in which the caller is the servant, the supervisor or stands above him. */
    private Collection<CaseFile> concerning(Long me) {
        List<Long> ids = em.createQuery("select c.id, c.editionHash, c.stage from EvaluationCase c where c.facts.personId = :me or c.facts.supervisorId = :me"
                + " or c.facts.higherId = :me", Object[].class).setParameter("me", me).getResultStream()
                .filter(row -> goesOn((String) row[1], (String) row[2])).map(row -> (Long) row[0]).toList();
        return ids.isEmpty() ? List.of() : files.files(ids).values();
    }

    private boolean goesOn(String edition, String stage) {
        return library.law(edition).route().find(TrackName.of(TrackKind.PLAN)).isPresent()
                && !library.law(edition).road("case").ends().contains(Stage.of(stage));
    }

    /** A quarter that is over without recommendations on a plan. */
    private record Quarter(CaseFile file, Plan plan, Period period) {
    }

    /** What waits in the cases of one caller. */
    private final class Waiting {

        private final Long me;
        private final LocalDate today;
        private final Collection<CaseFile> cases;
        private final Map<Long, PersonName> names;
        private final Map<Long, List<Watched>> terms;

        private Waiting(Long me, LocalDate today, Collection<CaseFile> cases) {
            this.me = me;
            this.today = today;
            this.cases = cases;
            names = cases.isEmpty() ? Map.of() : staff.names(cases.stream().flatMap(file -> file.people().values().stream()).distinct().toList(), today);
            terms = deadlines.of(cases);
        }

        List<InboxItem> mine() {
            List<InboxItem> items = new ArrayList<>();
            SortedMap<String, List<Quarter>> silent = new TreeMap<>();
            for (CaseFile file : cases) {
                Optional<Plan> plan = file.openPlan();
                if (me.equals(file.subject().personId())) {
                    plan.filter(one -> one.after(file.law().road(one.track()), Deed.DRAFT) && unsigned(one) && before(file, one, Deed.SIGN)).ifPresent(one -> items.add(item(file, "plan.inbox.sign", card(one), "", null)));
                } else if (me.equals(file.subject().supervisorId())) {
                    supervised(file, plan, items);
                    plan.filter(one -> before(file, one, Deed.MONITOR)).ifPresent(one -> MonitorPlan.missing(file.law(), one, today)
                            .forEach(quarter -> silent.computeIfAbsent(quarter.code(), code -> new ArrayList<>()).add(new Quarter(file, one, quarter))));
                } else if (me.equals(file.subject().facts().higherId())) {
                    plan.filter(one -> higher(file, one)).ifPresent(one -> items.add(item(file, "plan.inbox.approve", card(one), "", null)));
                }
            }
            silent.values().forEach(each -> items.add(monitor(each)));
            return items;
        }

        /** The recommendations of one quarter: for one servant at his plan, for several in the list of those who wait for them. */
        private InboxItem monitor(List<Quarter> each) {
            Quarter first = each.get(0);
            List<Arg> when = List.of(Arg.word(String.valueOf((first.period().from().getMonthValue() + 2) / 3)), Arg.word(String.valueOf(first.period().from().getYear())),
                    Arg.of(each.size()));
            InboxItem item = each.size() == 1 ? item(first.file(), "plan.inbox.monitor", card(first.plan()) + "#monitor", "", null)
                    : new InboxItem("plan.inbox.monitor.many", List.of(), "", "", null, null, false, null, "/plan/list.xhtml?missing=" + first.period().code());
            return new InboxItem(item.key(), when, item.about(), item.awaited(), item.due(), item.left(), item.toBeConfirmed(), item.citation(), item.link());
        }

        private void supervised(CaseFile file, Optional<Plan> plan, List<InboxItem> items) {
            if (plan.isEmpty() && file.planRefusal().isPresent()) {
                return;
            } else if (plan.isEmpty()) {
                items.add(item(file, "plan.inbox.make", "/plan/list.xhtml?stage=none", "", term(file, null)));
            } else if (before(file, plan.get(), Deed.DRAFT)) {
                items.add(item(file, returned(plan.get()) ? "plan.inbox.mend" : "plan.inbox.finish", "/plan/edit.xhtml?plan=" + plan.get().id(), "",
                        term(file, plan.get().id())));
            } else if (before(file, plan.get(), Deed.APPROVE) && !higher(file, plan.get())) {
                items.add(item(file, "plan.inbox.set", card(plan.get()), "", term(file, plan.get().id())));
            }
        }

        private boolean returned(Plan plan) {
            return !plan.journal().isEmpty() && plan.journal().get(plan.journal().size() - 1).deed() == Deed.RETURN;
        }

        /** True while it lies before whoever stands above the supervisor. */
        private boolean higher(CaseFile file, Plan plan) {
            return before(file, plan, Deed.RETURN) && file.law().road(plan.track()).moves().stream()
                    .anyMatch(move -> move.deed() == Deed.RETURN && move.by().contains(Role.HIGHER_SUPERVISOR));
        }

        List<InboxItem> others() {
            List<InboxItem> items = new ArrayList<>();
            for (CaseFile file : cases) {
                Long higher = file.subject().facts().higherId();
                if (me.equals(file.subject().supervisorId()) && higher != null) {
                    file.openPlan().filter(one -> higher(file, one))
                            .ifPresent(one -> items.add(item(file, "plan.inbox.approving", card(one), name(higher), null)));
                }
                if (me.equals(file.subject().supervisorId())) {
                    file.openPlan().filter(one -> before(file, one, Deed.AGREE)).ifPresent(one -> items.add(item(file, "plan.inbox.agreeing", card(one), offices(file, one), term(file, one.id()))));
                }
            }
            return items;
        }

        /** The offices that have not agreed, in words. */
        private String offices(CaseFile file, Plan plan) {
            Lang lang = Lang.of(Locale.forLanguageTag(CurrentCaller.get().language()));
            return PlanDesk.unsigned(file, plan).stream().map(role -> LawTexts.messages(lang).get("role." + role)).collect(Collectors.joining(", "));
        }

        private boolean unsigned(Plan plan) {
            return plan.latest().savedAt() != null && plan.latest().signature(Role.SERVANT).isEmpty() && plan.latest(Deed.RECORD_REFUSAL).isEmpty();
        }

        private boolean before(CaseFile file, Plan plan, Deed deed) {
            Track road = file.law().road(plan.track());
            return plan.before(road, deed);
        }

        private String card(Plan plan) {
            return "/plan/card.xhtml?plan=" + plan.id();
        }

        /** The term of the plan that runs or was missed. */
        private Watched term(CaseFile file, Long planId) {
            return terms.getOrDefault(file.subject().id(), List.of()).stream().filter(Watched::open)
                    .filter(each -> Plan.TRACK.equals(each.track()) && Objects.equals(planId, each.thingId())).findFirst().orElse(null);
        }

        private InboxItem item(CaseFile file, String key, String link, String awaited, Watched term) {
            return new InboxItem(key, List.of(), awaited.isEmpty() || key.equals("plan.inbox.agreeing") ? name(file.subject().personId()) : "", awaited, term == null ? null : term.last(),
                    term == null ? null : term.left(), term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(), link);
        }

        private String name(Long person) {
            PersonName name = names.get(person);
            return name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full();
        }
    }
}

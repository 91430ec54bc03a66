package kz.bagalau.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.appeals.AppealDesk.OnDesk;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/** An appeal that HR has to go on with, or to report on; a result that the secretary has to put on an agenda again. */
@ApplicationScoped
public class AppealInbox implements InboxSource {

    /** What waits at a stage: the deed, and how it is asked for. */
    private static final Map<String, Asked> ASKED = Map.of(Appeal.LODGED, new Asked(Deed.TAKE_UP, "inbox.appeal.lodged"), Appeal.COURT, new Asked(Deed.RULE, "inbox.appeal.court"),
            Appeal.AGENDA, new Asked(Deed.REPORT, "inbox.appeal.report"), Appeal.RECOMMENDED, new Asked(Deed.PUT_ON_AGENDA, "inbox.appeal.agenda"),
            Appeal.ANNULLED, new Asked(Deed.PUT_ON_AGENDA, "inbox.appeal.ruled"));

    @Inject
    EntityManager em;
    @Inject
    AppealDesk desk;
    @Inject
    Staff staff;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        for (Long body : caller.bodies(today)) {
            Set<Role> offices = AppealDesk.offices(caller, body, today);
            if (!offices.isEmpty()) {
                items.addAll(items(body, offices, today));
            }
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    private List<InboxItem> items(Long bodyId, Set<Role> offices, LocalDate today) {
        List<Appeal> open = em.createQuery("select a from Appeal a where a.bodyId = :body and a.stage in :stages", Appeal.class)
                .setParameter("body", bodyId).setParameter("stages", ASKED.keySet()).getResultList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseFile> files = desk.cases.files(open.stream().map(Appeal::caseId).collect(Collectors.toSet()));
        List<OnDesk> works = open.stream().map(one -> new OnDesk(one, files.get(one.caseId()))).filter(work -> asked(work, offices)).toList();
        List<Appeal> found = works.stream().map(OnDesk::appeal).toList();
        Map<Long, List<Watched>> terms = desk.terms(bodyId, works);
        Map<Long, PersonName> names = staff.names(found.stream().map(Appeal::personId).distinct().toList(), today);
        return found.stream().map(one -> item(one, ASKED.get(one.stage()).key(), terms.get(one.id()), names.get(one.personId()))).toList();
    }

    private static InboxItem item(Appeal appeal, String key, List<Watched> terms, PersonName name) {
        Watched term = terms.stream().filter(one -> one.open() && one.left() != null).findFirst().orElse(null);
        String about = name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full();
        return new InboxItem(key, List.of(), about, "", term == null ? null : term.last(), term == null ? null : term.left(),
                term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(), "/appeal/card.xhtml?appeal=" + appeal.id());
    }

    /** True where the road has one of these offices do what waits. */
    private static boolean asked(OnDesk work, Set<Role> offices) {
        Stage stage = Stage.of(work.appeal().stage());
        return work.law().road(Appeal.TRACK).moves().stream().anyMatch(move -> move.from().contains(stage)
                && move.deed() == ASKED.get(work.appeal().stage()).deed() && move.by().stream().anyMatch(offices::contains));
    }

    private record Asked(Deed deed, String key) {
    }
}

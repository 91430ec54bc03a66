package kz.bagalau.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.appeals.AppealDesk.OnDesk;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/** An appeal that HR has to go on with, or to report on; a result that the secretary has to put on an agenda again. */
@ApplicationScoped
public class AppealInbox implements InboxSource {

    private static final Map<String, String> HR = Map.of(Appeal.LODGED, "inbox.appeal.lodged", Appeal.AGENDA, "inbox.appeal.report",
            Appeal.COURT, "inbox.appeal.court");
    private static final Map<String, String> SECRETARY = Map.of(Appeal.RECOMMENDED, "inbox.appeal.agenda", Appeal.ANNULLED, "inbox.appeal.ruled");

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
            if (caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today)) {
                items.addAll(items(body, HR, today));
            }
            if (caller.holds(Role.SECRETARY, body, today)) {
                items.addAll(items(body, SECRETARY, today));
            }
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    private List<InboxItem> items(Long bodyId, Map<String, String> keys, LocalDate today) {
        List<Appeal> found = em.createQuery("select a from Appeal a where a.bodyId = :body and a.stage in :stages", Appeal.class)
                .setParameter("body", bodyId).setParameter("stages", keys.keySet()).getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseFile> files = desk.cases.files(found.stream().map(Appeal::caseId).collect(Collectors.toSet()));
        List<OnDesk> works = found.stream().map(one -> new OnDesk(one, files.get(one.caseId()))).toList();
        Map<Long, List<Watched>> terms = desk.terms(bodyId, works);
        Map<Long, PersonName> names = staff.names(found.stream().map(Appeal::personId).distinct().toList(), today);
        return found.stream().map(one -> item(one, keys.get(one.stage()), terms.get(one.id()), names.get(one.personId()))).toList();
    }

    private static InboxItem item(Appeal appeal, String key, List<Watched> terms, PersonName name) {
        Watched term = terms.stream().filter(one -> one.open() && one.left() != null).findFirst().orElse(null);
        String about = name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full();
        return new InboxItem(key, List.of(), about, "", term == null ? null : term.last(), term == null ? null : term.left(),
                term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(), "/appeal/card.xhtml?appeal=" + appeal.id());
    }
}

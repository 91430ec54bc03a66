package kz.bagalau.calibration;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationMotion;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Watched;

/**
 * What calibration sessions ask of people: of the official, to decide; of the head of HR, to prepare, to hold, to draw up, to place; of the
 * evaluator, to argue and to meet the servant; of members, to vote and to sign; of the servant, to read what was decided.
 */
@ApplicationScoped
public class CalibrationInbox implements InboxSource {

    private static final Map<String, String> OFFICIAL = Map.of(Calibration.APPLIED, "inbox.calibration.decide");
    private static final Map<String, String> HEAD = Map.of(Calibration.APPOINTED, "inbox.calibration.prepare", Calibration.OPEN, "inbox.calibration.hold",
            Calibration.INTERRUPTED, "inbox.calibration.resume", Calibration.DECIDED, "inbox.calibration.draw", Calibration.SIGNED, "inbox.calibration.place");

    private static final String HOLD = "/calibration/hold.xhtml?calibration=";

    @Inject
    EntityManager em;
    @Inject
    CalibrationTerms terms;
    @Inject
    Staff staff;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        for (Long body : caller.bodies(today)) {
            if (caller.holds(Role.AUTHORISED_OFFICIAL, body, today)) {
                items.addAll(office(body, today, OFFICIAL, "/calibration/decide.xhtml?calibration="));
            }
            if (caller.holds(Role.HEAD_OF_HR, body, today)) {
                items.addAll(office(body, today, HEAD, HOLD));
            }
        }
        if (caller.personId() != null) {
            items.addAll(entrusted(caller.personId(), today));
            items.addAll(own(caller.personId()));
        }
        return items;
    }

    private List<InboxItem> office(Long bodyId, LocalDate today, Map<String, String> keys, String page) {
        List<Calibration> found = em.createQuery("select c from Calibration c where c.bodyId = :body and c.stage in :stages and (c.applicantId is null or c.applicantId <> :me)"
                + (keys.equals(HEAD) ? " and c.holderId is null" : "") + " order by c.id", Calibration.class).setParameter("body", bodyId).setParameter("stages", keys.keySet())
                .setParameter("me", CurrentCaller.get().personId() == null ? -1L : CurrentCaller.get().personId())
                .setHint("eclipselink.batch", "c.journal").getResultList();
        return items(bodyId, found, today, keys, page);
    }

    /** What the head of HR would have to do, for whoever holds a session in his place. */
    private List<InboxItem> entrusted(Long me, LocalDate today) {
        List<Calibration> found = em.createQuery("select c from Calibration c where c.holderId = :me and c.stage in :stages order by c.id", Calibration.class)
                .setParameter("me", me).setParameter("stages", HEAD.keySet()).setHint("eclipselink.batch", "c.journal").getResultList();
        return found.stream().collect(Collectors.groupingBy(Calibration::bodyId)).entrySet().stream()
                .flatMap(one -> items(one.getKey(), one.getValue(), today, HEAD, HOLD).stream()).toList();
    }

    private List<InboxItem> items(Long body, List<Calibration> found, LocalDate today, Map<String, String> keys, String page) {
        Function<Long, Watched> running = found.isEmpty() ? id -> null : terms.running(body, found);
        Map<Long, PersonName> names = found.isEmpty() ? Map.of() : staff.names(found.stream().map(Calibration::applicantId).filter(Objects::nonNull).distinct().toList(), today);
        return found.stream().filter(one -> !one.at(Calibration.DECIDED) || !one.drawn())
                .map(one -> item(keys.get(one.stage()), one.id(), running.apply(one.id()), page).about(name(one, names))).toList();
    }

    private static String name(Calibration calibration, Map<Long, PersonName> names) {
        PersonName name = calibration.applicantId() == null ? null : names.get(calibration.applicantId());
        return name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full();
    }

    private List<InboxItem> own(Long me) {
        List<InboxItem> items = new ArrayList<>();
        items.addAll(called(me));
        ids("select distinct c.id from Calibration c join c.items i where i.evaluatorId = :me and c.stage = '" + Calibration.OPEN + "' and i.description is null", me)
                .forEach(id -> items.add(item("inbox.calibration.describe", id, null, "/calibration/card.xhtml?calibration=")));
        em.createQuery("select distinct c.id from Calibration c join c.items i join i.motions m join m.votes v where c.stage = :open and m.outcome = :voting and v.personId = :me"
                + " and v.present = true and v.recused is null and v.released = false and v.inFavour is null", Long.class).setParameter("open", Calibration.OPEN)
                .setParameter("voting", CalibrationMotion.Outcome.OPEN).setParameter("me", me).getResultList()
                .forEach(id -> items.add(item("inbox.calibration.vote", id, null, "/calibration/card.xhtml?calibration=")));
        em.createQuery("select c.id from Calibration c join c.signatures g where c.stage = :decided and g.personId = :me and g.state = :due", Long.class)
                .setParameter("decided", Calibration.DECIDED).setParameter("me", me).setParameter("due", DueSignature.State.DUE).getResultList()
                .forEach(id -> items.add(item("inbox.calibration.sign", id, null, "/calibration/card.xhtml?calibration=")));
        ids("select distinct c.id from Calibration c join c.items i where i.evaluatorId = :me and c.stage = '" + Calibration.PLACED + "' and i.meeting.metOn is null", me)
                .forEach(id -> items.add(item("inbox.calibration.meet", id, null, "/calibration/card.xhtml?calibration=")));
        ids("select distinct c.id from Calibration c join c.items i where i.personId = :me and i.newResultId is not null and i.readAt is null", me)
                .forEach(id -> items.add(item("inbox.calibration.read", id, null, "/calibration/card.xhtml?calibration=")));
        return items;
    }

    /** When and where a session meets: for those who sit, who gave its scores, and the servant who applied; of a planned one no servant is told. */
    private List<InboxItem> called(Long me) {
        return em.createQuery("select distinct c from Calibration c left join c.members m left join c.items i where c.stage in :called and c.meetsOn is not null"
                + " and (c.applicantId = :me or i.evaluatorId = :me or m.personId = :me and m.releasedAt is null) order by c.meetsOn, c.id", Calibration.class)
                .setParameter("called", List.of(Calibration.APPOINTED, Calibration.INTERRUPTED)).setParameter("me", me).getResultStream()
                .map(one -> new InboxItem("inbox.calibration.come", List.of(Arg.of(one.meetsOn()), Arg.word(one.meetsAt())), "", "", null, null, false, null,
                        "/calibration/card.xhtml?calibration=" + one.id())).toList();
    }

    private Collection<Long> ids(String question, Long me) {
        return em.createQuery(question, Long.class).setParameter("me", me).getResultList();
    }

    private static InboxItem item(String key, Long id, Watched term, String page) {
        boolean runs = term != null && term.left() != null;
        return new InboxItem(key, List.of(), "", "", runs ? term.last() : null, runs ? term.left() : null, runs && term.due().toBeConfirmed(),
                runs ? term.due().citation() : null, page + id);
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}

package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** What the schedule asks: of the chair, to agree to sittings; of HR, to give notices and to send sheets before the last day of the act. */
@ApplicationScoped
public class ScheduleInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    ApproveSchedule schedules;
    @Inject
    Deadlines deadlines;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        if (holds(caller, today, kz.bagalau.model.account.Role.CHAIR)) {
            items.addAll(proposed(caller.bodyId(), ""));
        }
        if (holds(caller, today, kz.bagalau.model.account.Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR)) {
            items.addAll(toStart(caller.bodyId()));
        }
        if (holds(caller, today, kz.bagalau.model.account.Role.AUTHORISED_OFFICIAL)) {
            items.addAll(toApprove(caller.bodyId(), ""));
        }
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        Caller caller = CurrentCaller.get();
        boolean office = holds(caller, today, kz.bagalau.model.account.Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR);
        return office ? Stream.concat(proposed(caller.bodyId(), said(caller, "role.CHAIR")).stream(), toApprove(caller.bodyId(), said(caller, "role.OFFICIAL")).stream()).toList()
                : List.of();
    }

    private static String said(Caller caller, String role) {
        return LawTexts.sentences().say(Lang.ofCode(caller.language()), role);
    }

    /** The cycles whose schedule as a whole waits for the official. */
    private List<InboxItem> toApprove(Long bodyId, String awaited) {
        return schedules.ofBody(bodyId).stream().map(cycle -> new InboxItem("inbox.schedule.approve", List.of(), "", awaited, null, null, false, null,
                "/cycle/card.xhtml?cycle=" + cycle)).toList();
    }

    static boolean holds(Caller caller, LocalDate today, kz.bagalau.model.account.Role... roles) {
        return caller.bodyId() != null && List.of(roles).stream().anyMatch(role -> caller.holds(role, caller.bodyId(), today));
    }

    /** One line for each cycle whose schedule is not agreed yet. */
    private List<InboxItem> proposed(Long bodyId, String awaited) {
        return em.createQuery("select s.cycleId, count(s), min(s.day) from Sitting s where s.bodyId = :body and s.stage = :proposed group by s.cycleId"
                + " order by min(s.day)", Object[].class).setParameter("body", bodyId).setParameter("proposed", Sitting.PROPOSED).getResultStream()
                .map(row -> new InboxItem("inbox.sittings.agree", List.of(Arg.of((Long) row[1]), Arg.of((LocalDate) row[2])), "", awaited, null, null, false,
                        null, "/cycle/card.xhtml?cycle=" + row[0])).toList();
    }

    /** The cases with an agreed sitting that wait for their notices, or for their sheets; one line a sitting, with the last day of the act. */
    private List<InboxItem> toStart(Long bodyId) {
        List<Group> groups = em.createQuery("select c.stage, c.editionHash, s.day, s.fillingFrom, count(c) from EvaluationCase c join Sitting s on s.id = c.sittingId"
                + " where c.bodyId = :body and s.stage = :agreed group by c.stage, c.editionHash, s.day, s.fillingFrom order by s.day", Object[].class).setParameter("body", bodyId)
                .setParameter("agreed", Sitting.AGREED).getResultStream()
                .map(row -> new Group((String) row[0], library.law((String) row[1]), (LocalDate) row[2], (LocalDate) row[3], (Long) row[4])).toList();
        return Stream.of(toDo(bodyId, groups, Deed.NOTIFY, "inbox.cases.notify"), toDo(bodyId, groups, Deed.SEND_SHEETS, "inbox.cases.send"))
                .flatMap(List::stream).toList();
    }

    private List<InboxItem> toDo(Long bodyId, List<Group> all, Deed deed, String key) {
        List<Group> waiting = all.stream().filter(group -> group.waits(deed)).toList();
        Map<Group, AskedTerm> asked = new LinkedHashMap<>();
        waiting.forEach(group -> group.term(deed)
                .ifPresent(term -> asked.put(group, new AskedTerm(group.law(), term, group.event(term), null, Role.HR_WORKER, null))));
        Map<Group, Watched> terms = asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
        return waiting.stream().map(group -> item(key, group, Optional.ofNullable(terms.get(group)))).toList();
    }

    /** Without a term where the act sets none for the deed. */
    private static InboxItem item(String key, Group group, Optional<Watched> term) {
        Optional<Watched> runs = term.filter(one -> one.open() && one.left() != null);
        return new InboxItem(key, List.of(Arg.of(group.count()), Arg.of(group.sitting())), "", "", runs.map(Watched::last).orElse(null),
                runs.map(Watched::left).orElse(null), term.map(one -> one.due().toBeConfirmed()).orElse(false),
                term.map(one -> one.due().citation()).orElse(null), "/case/list.xhtml?stage=" + group.stage());
    }

    /** Cases of one stage, edition and sitting. */
    private record Group(String stage, Law law, LocalDate sitting, LocalDate fillingFrom, long count) {

        private Track road() {
            return law.road(EvaluationCase.TRACK);
        }

        boolean waits(Deed deed) {
            return road().stagesOffering(deed).contains(Stage.of(stage));
        }

        /** The day from which a term of the schedule counts back. */
        LocalDate event(String term) {
            return law.edition().rule(term, TermRule.class).term().from() == Event.FILLING_STARTS ? fillingFrom : sitting;
        }

        Optional<String> term(Deed deed) {
            return road().moves().stream().filter(move -> move.deed() == deed).flatMap(move -> move.within().stream()).findFirst();
        }
    }
}

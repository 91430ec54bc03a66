package kz.bagalau.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.journal.JournalEntry;

/** What the journal asks of the caller: to decide about proposals; and what became of his own, for some days. */
@ApplicationScoped
public class JournalInbox implements InboxSource {

    /** For how many days whoever proposed something is told what became of it. */
    private static final int TOLD = 10;
    /** Of what was disposed of nothing is decided any more. */
    private static final String KEPT = " and (e.source.document is not null or e.source.noneBecause is not null)";
    /** The id of no body. */
    private static final Long NONE = -1L;

    @Inject
    EntityManager em;
    @Inject
    Scope scope;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        if (me == null) {
            return List.of();
        }
        long proposed = em.createQuery("select count(e) from JournalEntry e, EvaluationCase c where c.id = e.caseId and e.personId <> :me and e.stage = :proposed"
                + " and (c.facts.supervisorId = :me and not exists (select s.id from Sheet s where s.caseId = c.id and s.part = e.part" + Supervising.STANDING + ")"
                + " or exists (select s.id from Sheet s where s.caseId = c.id and s.part = e.part and s.evaluatorId = :me" + Supervising.STANDING + "))" + KEPT, Long.class)
                .setParameter("me", me).setParameter("withdrawn", Deed.WITHDRAW).setParameter("proposed", JournalEntry.PROPOSED).getSingleResult();
        Map<String, Long> told = told(me, today);
        return Stream.of(many("journal.inbox.decide", proposed, JournalEntry.PROPOSED),
                many("journal.inbox.counted", told.getOrDefault(JournalEntry.COUNTED, 0L), JournalEntry.COUNTED),
                many("journal.inbox.declined", told.getOrDefault(JournalEntry.DECLINED, 0L), JournalEntry.DECLINED)).flatMap(List::stream).toList();
    }

    /** How many of the caller's proposals about himself were decided of late, by where they stand. */
    private Map<String, Long> told(Long me, LocalDate today) {
        return em.createQuery("select e.stage, count(distinct e.id) from JournalEntry e join e.journal j join e.journal k where e.personId = :me and j.deed = :propose"
                + " and j.byId = :me and k.deed in (:count, :decline) and k.day > :since group by e.stage", Object[].class).setParameter("me", me)
                .setParameter("propose", Deed.PROPOSE).setParameter("count", Deed.COUNT).setParameter("decline", Deed.DECLINE)
                .setParameter("since", today.minusDays(TOLD)).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        Long kept = scope.keeps() ? CurrentCaller.get().bodyId() : NONE;
        if (me == null) {
            return List.of();
        }
        long waiting = em.createQuery("select count(e) from JournalEntry e where e.stage = :proposed and (e.personId = :me or e.bodyId = :kept)" + KEPT, Long.class)
                .setParameter("me", me).setParameter("kept", kept).setParameter("proposed", JournalEntry.PROPOSED).getSingleResult();
        return many("journal.inbox.waits", waiting, JournalEntry.PROPOSED);
    }

    /** One line, however many they are. */
    private static List<InboxItem> many(String key, long many, String stage) {
        return many == 0 ? List.of() : List.of(new InboxItem(key, List.of(Arg.of(many)), "", "", null, null, false, null, "/journal/list.xhtml?stage=" + stage));
    }
}

package kz.bagalau.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.planning.ResultViewers;

/**
 * Tells access about calibration sessions: the body, how far each is, and what the caller is in it. Whoever gave one of its scores is there as
 * evaluator, and whose score it is as servant; a member is one while the session lasts, and who holds it in the place of the head of HR is that until it ended. The official has it while it lies before him.
 */
@ApplicationScoped
public class CalibrationSource implements SubjectSource {

    @Inject
    EntityManager em;
    @Inject
    ResultViewers viewers;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CALIBRATION);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> relations = relations(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select c.id, c.bodyId, c.applicantId, c.stage, c.editionHash from Calibration c where c.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> found.put((Long) row[0], Subject.in(Kind.CALIBRATION, (Long) row[0], (Long) row[1]).of((Long) row[2])
                        .in(phase((String) row[3])).related(relations.getOrDefault(row[0], Set.of()))
                        .resultKnownTo(viewers.of((String) row[4], phase((String) row[3]) == Phase.PREPARED))));
        return found;
    }

    private static Phase phase(String stage) {
        return stage.equals(Calibration.APPLIED) ? Phase.PREPARED : Calibration.HELD.contains(stage) ? Phase.UNDER_WAY : Phase.DECIDED;
    }

    private Map<Long, Set<Role>> relations(Collection<Long> ids, Caller caller) {
        Map<Long, Set<Role>> relations = new HashMap<>();
        if (caller.personId() != null) {
            em.createQuery("select c.id from Calibration c join c.members m where c.id in :ids and m.personId = :me and m.releasedAt is null and c.stage in :held", Long.class)
                    .setParameter("ids", ids).setParameter("me", caller.personId()).setParameter("held", Calibration.HELD).getResultList()
                    .forEach(id -> relations.computeIfAbsent(id, any -> EnumSet.noneOf(Role.class)).add(Role.MEMBER));
            em.createQuery("select c.id from Calibration c where c.id in :ids and c.holderId = :me and c.stage not in :ended", Long.class).setParameter("ids", ids)
                    .setParameter("me", caller.personId()).setParameter("ended", Calibration.ENDED).getResultList().forEach(id -> relations.computeIfAbsent(id, any -> EnumSet.noneOf(Role.class)).add(Role.HEAD_OF_HR));
            em.createQuery("select distinct c.id, i.evaluatorId, c.stage from Calibration c join c.items i where c.id in :ids and (i.evaluatorId = :me or i.personId = :me)",
                    Object[].class).setParameter("ids", ids).setParameter("me", caller.personId()).getResultList()
                    .forEach(row -> place(relations, row, caller.personId()));
        }
        return relations;
    }

    /** A planned session tells nothing to a servant before it has decided: his score is proposed till then. */
    private static void place(Map<Long, Set<Role>> relations, Object[] row, Long me) {
        boolean evaluator = me.equals(row[1]);
        if (evaluator || Calibration.TOLD.contains((String) row[2])) {
            relations.computeIfAbsent((Long) row[0], any -> EnumSet.noneOf(Role.class)).add(evaluator ? Role.SUPERVISOR : Role.SERVANT);
        }
    }
}

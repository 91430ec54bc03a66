package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.library.Library;

/** Acts of refusal to read a sheet that wait for a signature: of the evaluator, and of a worker of HR. One statement. */
@ApplicationScoped
public class SheetActInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        if (caller.personId() == null) {
            return List.of();
        }
        boolean office = caller.bodyId() != null && (caller.holds(kz.bagalau.model.account.Role.HR_WORKER, caller.bodyId(), today)
                || caller.holds(kz.bagalau.model.account.Role.HEAD_OF_HR, caller.bodyId(), today));
        return acts(caller.personId(), office ? caller.bodyId() : -1L).entrySet().stream().filter(each -> each.getValue().waitsFor(caller.personId()))
                .map(each -> new InboxItem("sheet.page.inbox.act", List.of(), "", "", null, null, false, null, "/sheet/refuse.xhtml?sheet=" + each.getKey())).toList();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    /** The acts that are being signed, by the sheet: those on which the person's place, as evaluator or in the office of the body, may be missing. */
    private Map<Long, Act> acts(Long me, Long bodyId) {
        Map<Long, Act> acts = new TreeMap<>();
        em.createQuery("select s.id, s.evaluatorId, s.evaluatorRole, s.track, s.stage, c.editionHash, g.role, c.facts.personId from Sheet s join s.refusal r"
                + " left join r.signatures g, EvaluationCase c where c.id = s.caseId and (s.evaluatorId = :me or s.bodyId = :body)", Object[].class)
                .setParameter("me", me).setParameter("body", bodyId).getResultList().stream()
                .filter(row -> library.law((String) row[5]).road((String) row[3]).stagesOffering(Deed.SIGN_ACT).contains(Stage.of((String) row[4])))
                .filter(row -> !me.equals(row[7]))
                .forEach(row -> acts.computeIfAbsent((Long) row[0], id -> new Act((Long) row[1], (Role) row[2], EnumSet.noneOf(Role.class))).sign((Role) row[6]));
        return acts;
    }

    /** An act: its evaluator, and the roles in which it is signed so far. */
    private record Act(Long evaluator, Role evaluatorRole, Set<Role> signed) {

        void sign(Role role) {
            if (role != null) {
                signed.add(role);
            }
        }

        boolean waitsFor(Long person) {
            return !signed.contains(evaluator.equals(person) ? evaluatorRole : Role.HR_WORKER);
        }
    }
}

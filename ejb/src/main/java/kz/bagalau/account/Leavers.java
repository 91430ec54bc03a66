package kz.bagalau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.model.account.Account;
import kz.bagalau.staff.StaffChanged;
import kz.bagalau.staff.StaffLoaded;

/**
 * Follows the staff, and those from outside, with the accounts: who is dismissed from his last post loses his account with his last day, whose dismissal was a
 * mistake gets it back, and two records of one person share one account. Who is appointed again years later does not get it back by
 * itself: an administrator opens it, with a look at what it may do.
 */
@ApplicationScoped
public class Leavers {

    private static final int AT_ONCE = 1000;

    @Inject
    EntityManager em;

    @Inject
    Closing closing;

    void changed(@Observes StaffChanged changed) {
        switch (changed.kind()) {
            case DISMISSED, OUTSIDER_ENDED -> dismissed(changed.personId());
            case REOPENED -> follow(List.of(changed.personId()), true);
            case ADDED, OUTSIDER_ADDED -> follow(List.of(changed.personId()), false);
            case MERGED -> merged(changed.wrongId(), changed.personId());
            default -> { }
        }
    }

    void loaded(@Observes StaffLoaded loaded) {
        List<Long> persons = new ArrayList<>(loaded.personIds());
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            follow(persons.subList(from, Math.min(persons.size(), from + AT_ONCE)), loaded.takenBack());
        }
    }

    private void dismissed(Long personId) {
        of(personId).filter(account -> away(List.of(personId)).get(personId) != null)
                .ifPresent(account -> closing.requireAnother(account, "account.refused.lastLeaves"));
        follow(List.of(personId), false);
    }

    private void follow(Collection<Long> personIds, boolean asBefore) {
        List<Account> accounts = em.createQuery("select a from Account a where a.personId in :ids", Account.class).setParameter("ids", personIds)
                .getResultList();
        if (!accounts.isEmpty()) {
            Map<Long, LocalDate> away = away(accounts.stream().map(Account::getPersonId).toList());
            accounts.stream().filter(account -> away.containsKey(account.getPersonId()))
                    .forEach(account -> follow(account, away.get(account.getPersonId()), asBefore));
        }
    }

    private void follow(Account account, LocalDate firstDayAway, boolean asBefore) {
        if (firstDayAway == null && account.closedByLeaving()) {
            if (asBefore) {
                account.enable(closing.today());
            }
            return;
        }
        boolean last = firstDayAway != null && closing.last(account);
        account.leaves(firstDayAway);
        if (account.leftBy(closing.today()) && !last) {
            closing.close(account);
        }
    }

    /** The first day without any post or part from outside, by person; null for one who has one; nobody who never had any. */
    private Map<Long, LocalDate> away(Collection<Long> personIds) {
        Map<Long, LocalDate> away = new HashMap<>();
        for (String served : List.of("Employment", "Outsider")) {
            em.createQuery("select e.personId, e.lastDay from " + served + " e where e.personId in :ids", Object[].class).setParameter("ids", personIds)
                    .getResultList().forEach(row -> later(away, (Long) row[0], (LocalDate) row[1]));
        }
        return away;
    }

    private static void later(Map<Long, LocalDate> away, Long personId, LocalDate lastDay) {
        boolean serves = lastDay == null || away.containsKey(personId) && away.get(personId) == null;
        LocalDate next = serves ? null : lastDay.plusDays(1);
        LocalDate known = away.get(personId);
        away.put(personId, next == null || known == null || next.isAfter(known) ? next : known);
    }

    private void merged(Long wrongId, Long rightId) {
        of(wrongId).ifPresent(account -> {
            if (of(rightId).isPresent()) {
                closing.close(account);
            } else {
                account.handTo(rightId);
            }
        });
    }

    private Optional<Account> of(Long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class).setParameter("person", personId)
                .getResultStream().findFirst();
    }
}

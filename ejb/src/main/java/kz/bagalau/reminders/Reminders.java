package kz.bagalau.reminders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.reminder.Reminder;
import kz.bagalau.model.reminder.ReminderMail;
import kz.bagalau.model.reminder.ReminderOf;
import kz.bagalau.model.reminder.ReminderPlan;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.CaseTerms;
import kz.bagalau.watch.Watched;

/**
 * Makes the reminders of a day, once a body: of terms that come near and of terms that were missed. The row of the body's plan is locked
 * meanwhile, and a reminder that was made once is never made again.
 */
@Stateless
@Operates(Operation.WITHIN)
public class Reminders {

    private static final int YEARS = 2;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    CaseTerms terms;
    @Inject
    Clock time;

    /** The bodies whose reminders of today are not made. */
    public List<Long> waiting() {
        return em.createQuery("select b.id from StateBody b where b.id not in (select p.bodyId from ReminderPlan p where p.doneOn >= :today) order by b.id",
                Long.class).setParameter("today", today()).getResultList();
    }

    /** Makes a body's reminders of today, unless they are made; gives how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int make(Long bodyId) {
        ReminderPlan plan = plan(bodyId);
        if (plan.doneBy(today())) {
            return 0;
        }
        plan.done(today());
        List<Reminder> made = fresh(bodyId, plan.daysBefore());
        made.forEach(em::persist);
        if (Smtp.configured().isPresent()) {
            made.stream().collect(Collectors.groupingBy(Reminder::accountId)).forEach(this::letter);
        }
        return made.size();
    }

    /** The body's plan, locked; made where there is none, which two nodes may try at once and one of them will. */
    private ReminderPlan plan(Long bodyId) {
        List<Long> found = em.createQuery("select p.id from ReminderPlan p where p.bodyId = :body", Long.class).setParameter("body", bodyId).getResultList();
        if (found.isEmpty()) {
            ReminderPlan plan = new ReminderPlan(bodyId);
            em.persist(plan);
            em.flush();
            return plan;
        }
        ReminderPlan plan = em.find(ReminderPlan.class, found.get(0), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(plan);
        return plan;
    }

    private List<Reminder> fresh(Long bodyId, int daysBefore) {
        List<Long> ids = em.createQuery("select c.id from EvaluationCase c where c.bodyId = :body and c.periodLast >= :since", Long.class)
                .setParameter("body", bodyId).setParameter("since", today().minusYears(YEARS)).getResultList();
        Map<Long, CaseFile> cases = files.files(ids);
        if (cases.isEmpty()) {
            return List.of();
        }
        Readers readers = readers(bodyId);
        Set<String> known = known(bodyId);
        List<Reminder> made = new ArrayList<>();
        terms.of(bodyId, cases.values()).forEach((caseId, each) -> each.stream().filter(term -> kind(term, daysBefore) != null)
                .forEach(term -> readers.of(cases.get(caseId), term).map(account -> reminder(account, readers, cases.get(caseId), term, daysBefore))
                        .filter(one -> known.add(one.key())).forEach(made::add)));
        return made;
    }

    private static Reminder.Kind kind(Watched term, int daysBefore) {
        if (!term.open()) {
            return null;
        }
        return term.missed() ? Reminder.Kind.MISSED
                : term.state() == Deadline.State.RUNNING && term.left() <= daysBefore ? Reminder.Kind.NEAR : null;
    }

    private Reminder reminder(Account account, Readers readers, CaseFile file, Watched term, int daysBefore) {
        Long bodyId = file.subject().bodyId();
        Long thing = term.thingId() == null ? file.subject().id() : term.thingId();
        String link = terms.form(account.getPersonId(), readers.roles(account), file, term);
        return new Reminder(account.id(), bodyId, file.subject().id(), new ReminderOf(kind(term, daysBefore), file.law().edition().hash(), term.term(),
                thing, term.due().plain().orElse(term.last()), term.last(), link), today());
    }

    private Set<String> known(Long bodyId) {
        return em.createQuery("select r from Reminder r where r.bodyId = :body", Reminder.class).setParameter("body", bodyId).getResultStream()
                .map(Reminder::key).collect(Collectors.toCollection(HashSet::new));
    }

    private Readers readers(Long bodyId) {
        List<Account> accounts = em.createQuery("select distinct a from Account a left join fetch a.grants where a.disabledAt is null and a.technical = false"
                + " and a.personId is not null", Account.class).getResultList();
        return new Readers(bodyId, accounts, today());
    }

    /** A letter that still waits takes the new reminders too: nobody gets two at once. */
    private void letter(Long accountId, List<Reminder> made) {
        Account account = em.find(Account.class, accountId);
        Person person = em.find(Person.class, account.getPersonId());
        if (account.isMails() && person != null && person.email() != null && !person.email().isBlank()) {
            ReminderMail mail = em.createQuery("select m from ReminderMail m where m.accountId = :account and m.state = :waiting"
                    + " order by m.id", ReminderMail.class).setParameter("account", accountId).setParameter("waiting", ReminderMail.State.WAITING)
                    .getResultStream().findFirst()
                    .orElseGet(() -> stored(new ReminderMail(accountId, today(), time.instant())));
            made.forEach(one -> one.in(mail.id()));
        }
    }

    private ReminderMail stored(ReminderMail mail) {
        em.persist(mail);
        em.flush();
        return mail;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }

    /** Who is reminded in a body. */
    private record Readers(Long bodyId, Collection<Account> accounts, LocalDate today) {

        private static final Map<kz.bagalau.law.act.Role, Role> SEATS = Map.of(kz.bagalau.law.act.Role.HR_WORKER, Role.HR_WORKER,
                kz.bagalau.law.act.Role.HEAD_OF_HR, Role.HEAD_OF_HR, kz.bagalau.law.act.Role.SECRETARY, Role.SECRETARY, kz.bagalau.law.act.Role.CHAIR,
                Role.CHAIR, kz.bagalau.law.act.Role.MEMBER, Role.MEMBER, kz.bagalau.law.act.Role.OFFICIAL, Role.AUTHORISED_OFFICIAL,
                kz.bagalau.law.act.Role.ECONOMICS, Role.ECONOMICS);

        /** Those who must act: a person, and where an office must, who holds it; in his own case nobody acts for the office. */
        Stream<Account> of(CaseFile file, Watched term) {
            return accounts.stream().filter(account -> account.getPersonId().equals(term.personId())
                    || term.office() && roles(account).contains(SEATS.get(term.role())) && !account.getPersonId().equals(file.subject().personId()));
        }

        Set<Role> roles(Account account) {
            return account.grants().stream().filter(grant -> grant.on(today) && bodyId.equals(grant.getBodyId())).map(Grant::getRole)
                    .collect(Collectors.toSet());
        }
    }
}

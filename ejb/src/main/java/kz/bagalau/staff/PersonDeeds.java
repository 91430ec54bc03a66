package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.intake.Fault;

/** Deeds on the person himself: a name that changed or was misspelt, a wrong ИИН, contacts, two records of one person. */
@Stateless
public class PersonDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /**
     * Writes down that somebody bears another name from a day on; the former stays for the papers of its time.
     *
     * @throws StaffRefused when the day is not after the beginning of the present name
     */
    @Operates(Operation.STAFF_CHANGE)
    public void rename(@Of(Kind.PERSON) Long personId, Long bodyId, FullName kk, FullName ru, @Recorded("day") LocalDate from, String reason) {
        journal.requireHr(bodyId);
        Person person = em.find(Person.class, personId);
        FullName before = person.nameOn(from).ru();
        if (!from.isAfter(person.names().get(person.names().size() - 1).days().first())) {
            throw new StaffRefused("staff.refused.NAME_DAY");
        }
        person.rename(kk, ru, from);
        journal.write(StaffDeed.Kind.RENAMED, bodyId, personId, from, reason, before + " → " + ru);
    }

    /** Puts right a name that was written down wrongly. */
    @Operates(Operation.STAFF_CHANGE)
    public void respell(@Of(Kind.PERSON) Long personId, Long bodyId, FullName kk, FullName ru, String reason) {
        journal.requireHr(bodyId);
        Person person = em.find(Person.class, personId);
        FullName before = person.nameOn(journal.today()).ru();
        person.respell(kk, ru);
        journal.write(StaffDeed.Kind.NAME_CORRECTED, bodyId, personId, journal.today(), reason, before + " → " + ru);
    }

    /** Sets e-mail and the day of entering the civil service; null where there is none. */
    @Operates(Operation.STAFF_CHANGE)
    public void contacts(@Of(Kind.PERSON) Long personId, Long bodyId, String email, LocalDate entered, String reason) {
        journal.requireHr(bodyId);
        Person person = em.find(Person.class, personId);
        PostRules.refuse(entered != null && entered.isAfter(journal.today()), Fault.ENTERED_FUTURE);
        String before = person.email() + ", " + person.entered();
        person.email(email);
        person.entered(entered);
        journal.write(StaffDeed.Kind.CONTACTS_CHANGED, bodyId, personId, journal.today(), reason, before + " → " + email + ", " + entered);
    }

    /**
     * Puts right an ИИН.
     *
     * @throws StaffRefused when the number has a flaw, or another record bears it: then the two are merged instead
     */
    @Operates(Operation.STAFF_CHANGE)
    public void correctIin(@Of(Kind.PERSON) Long personId, Long bodyId, String iin, @Recorded("reason") String reason) {
        journal.requireHr(bodyId);
        Iin.flaw(iin).ifPresent(flaw -> PostRules.refuse(true, Fault.valueOf("IIN_" + flaw)));
        if (em.createQuery("select count(p) from Person p where p.iin = :iin", Long.class).setParameter("iin", iin).getSingleResult() > 0) {
            throw new StaffRefused("staff.refused.IIN_KNOWN", iin);
        }
        Person person = em.find(Person.class, personId);
        String before = person.iin().value();
        person.correct(new Iin(iin));
        journal.write(StaffDeed.Kind.IIN_CORRECTED, bodyId, personId, journal.today(), reason, before + " → " + iin);
    }

    /** The record with an ИИН into which this one may be merged; empty where none has it. */
    @Operates(Operation.PERSON_MERGE)
    public Optional<Long> withIin(@Of(Kind.PERSON) Long wrongId, String iin) {
        return em.createQuery("select p.id from Person p where p.iin = :iin and p.id <> :wrong", Long.class).setParameter("iin", iin)
                .setParameter("wrong", wrongId).getResultStream().findFirst();
    }

    /**
     * Merges two records of one person: all that hangs on the wrong one goes to the right one, and the wrong one points to it.
     *
     * @throws StaffRefused when both hold a post in one body on one day: they are two people, or one post has to be put right first
     */
    @Operates(Operation.PERSON_MERGE)
    public void merge(@Of(Kind.PERSON) Long wrongId, @Of(Kind.PERSON) Long rightId, Long bodyId, @Recorded("reason") String reason) {
        journal.requireHr(bodyId);
        Person wrong = em.find(Person.class, wrongId);
        Person right = em.find(Person.class, rightId);
        if (wrongId.equals(rightId) || wrong.mergedInto() != null || right.mergedInto() != null) {
            throw new StaffRefused("staff.refused.MERGED");
        }
        new Merging(em, wrong, right).run();
        journal.merged(bodyId, wrongId, rightId, reason, wrong.iin() + " → " + right.iin());
    }
}

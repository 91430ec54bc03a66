package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.Workplace;
import kz.bagalau.model.session.Commission;
import kz.bagalau.staff.intake.Fault;

/**
 * Deeds on people from outside: a body enters a member of its commission or an evaluator who holds no post in it, puts him right, ends it.
 * The administrator may, too: before the body goes live nobody of its HR service has an account.
 */
@Stateless
public class OutsiderDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /**
     * Enters somebody. Who is already known, from another body, keeps his record: the ИИН tells.
     *
     * @throws StaffRefused when the ИИН has a flaw, he holds a post in this body or is known to it, or something is missing
     */
    @Operates(Operation.OUTSIDER_CHANGE)
    public Long add(@Of(Kind.BODY) Long bodyId, Newcomer newcomer, Bilingual workplace, Bilingual post, @Recorded("from") LocalDate from) {
        Iin.flaw(newcomer.iin()).ifPresent(flaw -> PostRules.refuse(true, Fault.valueOf("IIN_" + flaw)));
        Workplace at = workplace(workplace, post);
        requireNamed(newcomer.kk(), newcomer.ru());
        Person person = byIin(newcomer.iin()).map(known -> fit(known, bodyId, newcomer)).orElseGet(() -> enter(newcomer));
        Outsider entered = new Outsider(bodyId, person.id(), at, from);
        em.persist(entered);
        em.flush();
        journal.write(StaffDeed.Kind.OUTSIDER_ADDED, bodyId, person.id(), from, null, at.toString());
        return entered.id();
    }

    private Optional<Person> byIin(String iin) {
        return em.createQuery("select p from Person p where p.iin = :iin", Person.class).setParameter("iin", iin).getResultStream().findFirst();
    }

    private Person fit(Person known, Long bodyId, Newcomer newcomer) {
        PostRules.refuse(known.mergedInto() != null, Fault.IIN_MERGED);
        refuse(serves(known, bodyId), "staff.refused.OUTSIDER_SERVES", known.iin().value());
        refuse(count("Outsider x where x.personId = :person and x.bodyId = :body and (x.lastDay is null or x.lastDay >= :day)", known, bodyId) > 0,
                "staff.refused.OUTSIDER_KNOWN", known.iin().value());
        PersonName name = known.nameOn(journal.today());
        refuse(!same(name.ru(), newcomer.ru()) && !same(name.kk(), newcomer.kk()), "staff.refused.OUTSIDER_NAME", known.iin().value());
        if (known.email() == null) {
            known.email(newcomer.email());
        }
        return known;
    }

    private static boolean same(FullName known, FullName typed) {
        return known.surname().equalsIgnoreCase(typed.surname().strip()) && Objects.requireNonNullElse(known.given(), "").equalsIgnoreCase(typed.given().strip());
    }

    private Person enter(Newcomer newcomer) {
        Person person = new Person(new Iin(newcomer.iin()), newcomer.kk(), newcomer.ru());
        person.email(newcomer.email());
        em.persist(person);
        em.flush();
        return person;
    }

    /**
     * Puts right what was entered. Name, ИИН and e-mail are changed only where he has no other record in the installation: somebody who holds
     * a post elsewhere, or whom another body knows too, is put right there.
     *
     * @throws StaffRefused when the record is also another body's and more than place of work and post would change, or something is wrong
     */
    @Operates(Operation.OUTSIDER_CHANGE)
    public void correct(@Of(Kind.BODY) Long bodyId, @Recorded("outsider") Long outsiderId, Newcomer right, Bilingual workplace, Bilingual post) {
        Outsider known = find(bodyId, outsiderId);
        Person person = em.find(Person.class, known.personId());
        requireNamed(right.kk(), right.ru());
        Workplace at = workplace(workplace, post);
        String before = told(person, known);
        if (!right.iin().equals(person.iin().value()) || !right.kk().equals(present(person).kk()) || !right.ru().equals(present(person).ru())
                || !Objects.equals(right.email(), person.email())) {
            refuse(count("Employment x where x.personId = :person", person) + count("Outsider x where x.personId = :person and x.bodyId <> " + bodyId,
                    person) > 0, "staff.refused.OUTSIDER_SHARED");
            correct(person, right);
        }
        known.describe(at);
        journal.write(StaffDeed.Kind.OUTSIDER_CORRECTED, bodyId, person.id(), journal.today(), null, before + " → " + told(person, known));
    }

    private void correct(Person person, Newcomer right) {
        if (!right.iin().equals(person.iin().value())) {
            Iin.flaw(right.iin()).ifPresent(flaw -> PostRules.refuse(true, Fault.valueOf("IIN_" + flaw)));
            refuse(byIin(right.iin()).isPresent(), "staff.refused.IIN_KNOWN", right.iin());
            person.correct(new Iin(right.iin()));
        }
        person.respell(right.kk(), right.ru());
        person.email(right.email());
    }

    private PersonName present(Person person) {
        return person.nameOn(journal.today());
    }

    private String told(Person person, Outsider known) {
        return person.iin() + ", " + present(person).ru() + ", " + known.at();
    }

    /**
     * Ends it: the last day, and the ground. An account that he has closes after that day, unless he serves or is known elsewhere.
     *
     * @throws StaffRefused when he has a place in the commission after that day, or the day lies before the first one
     */
    @Operates(Operation.OUTSIDER_CHANGE)
    public void end(@Of(Kind.BODY) Long bodyId, @Recorded("outsider") Long outsiderId, @Recorded("day") LocalDate lastDay, String ground) {
        Outsider known = find(bodyId, outsiderId);
        refuse(lastDay.isBefore(known.days().first()), "staff.refused.DAYS");
        refuse(em.createQuery("select c from Commission c where c.bodyId = :body", Commission.class).setParameter("body", bodyId).getResultStream()
                .flatMap(one -> one.on(lastDay.plusDays(1)).stream()).flatMap(one -> one.seats().stream())
                .anyMatch(seat -> seat.personId().equals(known.personId())), "staff.refused.OUTSIDER_SEATED");
        known.end(lastDay, ground);
        em.flush();
        journal.write(StaffDeed.Kind.OUTSIDER_ENDED, bodyId, known.personId(), lastDay, ground, known.at().toString());
    }

    private Outsider find(Long bodyId, Long outsiderId) {
        Outsider known = em.find(Outsider.class, outsiderId);
        if (known == null || !known.bodyId().equals(bodyId)) {
            throw new IllegalArgumentException("body " + bodyId + " knows no outsider " + outsiderId);
        }
        return known;
    }

    private static Workplace workplace(Bilingual name, Bilingual post) {
        refuse(name == null || name.kk() == null || name.ru() == null || post == null || post.kk() == null || post.ru() == null,
                "staff.refused.OUTSIDER_WORKPLACE");
        return new Workplace(name, post);
    }

    private static void requireNamed(FullName kk, FullName ru) {
        refuse(blank(kk.surname()) || blank(kk.given()) || blank(ru.surname()) || blank(ru.given()), "staff.refused.OUTSIDER_UNNAMED");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private boolean serves(Person person, Long bodyId) {
        return count("Employment x where x.personId = :person and x.bodyId = :body and (x.lastDay is null or x.lastDay >= :day)", person, bodyId) > 0;
    }

    private long count(String from, Person person, Long bodyId) {
        return em.createQuery("select count(x) from " + from, Long.class).setParameter("person", person.id()).setParameter("body", bodyId)
                .setParameter("day", journal.today()).getSingleResult();
    }

    private long count(String from, Person person) {
        return em.createQuery("select count(x) from " + from, Long.class).setParameter("person", person.id()).getSingleResult();
    }

    private static void refuse(boolean wrong, String key, Object... values) {
        if (wrong) {
            throw new StaffRefused(key, values);
        }
    }
}

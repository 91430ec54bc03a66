package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.intake.Fault;

/** Deeds on posts: somebody is added, moved, dismissed, or what was entered of his post is put right. */
@Stateless
public class PostDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /**
     * Enters somebody into a body. Who is already known, from another body or an earlier time, keeps his record: the ИИН tells.
     *
     * @throws StaffRefused when something about him or the post cannot be
     */
    @Operates(Operation.STAFF_ADD)
    public Long add(@Of(Kind.BODY) Long bodyId, Newcomer newcomer, Appointment appointment) {
        Person person = known(newcomer).orElseGet(() -> enter(newcomer));
        appoint(bodyId, person, appointment);
        journal.write(StaffDeed.Kind.ADDED, bodyId, person.id(), appointment.from(), appointment.order(), appointment.terms().post().ru());
        return person.id();
    }

    private Optional<Person> known(Newcomer newcomer) {
        Iin.flaw(newcomer.iin()).ifPresent(flaw -> PostRules.refuse(true, Fault.valueOf("IIN_" + flaw)));
        Optional<Person> known = em.createQuery("select p from Person p where p.iin = :iin", Person.class).setParameter("iin", newcomer.iin())
                .getResultStream().findFirst();
        PostRules.refuse(known.isPresent() && known.get().mergedInto() != null, Fault.IIN_MERGED);
        return known;
    }

    private Person enter(Newcomer newcomer) {
        Person person = new Person(new Iin(newcomer.iin()), newcomer.kk(), newcomer.ru());
        person.email(newcomer.email());
        person.entered(newcomer.entered());
        em.persist(person);
        em.flush();
        return person;
    }

    private Employment appoint(Long bodyId, Person person, Appointment appointment) {
        PostRules.refuse(person.entered() != null && appointment.from().isBefore(person.entered()), Fault.APPOINTED_BEFORE_ENTERED);
        new PostRules(em, bodyId, person.id(), journal.today()).check(appointment.terms(), new Days(appointment.from(), null), appointment.probationEnd(), null);
        Employment post = new Employment(bodyId, person.id(), appointment.terms(), appointment.from());
        post.probationUntil(appointment.probationEnd());
        em.persist(post);
        return post;
    }

    /**
     * Moves somebody to another post of the body: the present one ends the day before.
     *
     * @throws StaffRefused when he holds no post, or the new one cannot be
     */
    @Operates(Operation.STAFF_CHANGE)
    public void move(@Of(Kind.PERSON) Long personId, Long bodyId, Appointment appointment) {
        journal.requireHr(bodyId);
        Employment former = open(bodyId, personId);
        PostRules.refuse(!appointment.from().isAfter(former.days().first()), Fault.POSTS_OVERLAP);
        former.end(appointment.from().minusDays(1), appointment.order());
        em.flush();
        Employment post = appoint(bodyId, em.find(Person.class, personId), appointment);
        if (appointment.samePost()) {
            post.continues(former, appointment.order());
        }
        journal.write(StaffDeed.Kind.MOVED, bodyId, personId, appointment.from(), appointment.order(),
                former.terms().post().ru() + " → " + appointment.terms().post().ru());
    }

    /**
     * Dismisses somebody: the last day in the post, and the ground.
     *
     * @throws StaffRefused when he holds no post, or the day lies before the appointment
     */
    @Operates(Operation.STAFF_CHANGE)
    public void dismiss(@Of(Kind.PERSON) Long personId, Long bodyId, @Recorded("day") LocalDate lastDay, String ground) {
        journal.requireHr(bodyId);
        Employment post = open(bodyId, personId);
        PostRules.refuse(lastDay.isBefore(post.days().first()), Fault.LAST_DAY_BEFORE_APPOINTED);
        post.end(lastDay, ground);
        journal.write(StaffDeed.Kind.DISMISSED, bodyId, personId, lastDay, ground, post.terms().post().ru());
    }

    /** Takes back a dismissal entered by mistake: the last post of the person in the body is open again. */
    @Operates(Operation.STAFF_CHANGE)
    public void reopen(@Of(Kind.PERSON) Long personId, Long bodyId, String reason) {
        journal.requireHr(bodyId);
        Employment post = posts(bodyId, personId).stream().findFirst().filter(one -> one.days().last() != null)
                .orElseThrow(() -> new StaffRefused("staff.refused.NOT_DISMISSED"));
        new PostRules(em, bodyId, personId, journal.today()).check(post.terms(), new Days(post.days().first(), null), null, post.id());
        post.reopen();
        journal.write(StaffDeed.Kind.REOPENED, bodyId, personId, post.days().first(), reason, post.terms().post().ru());
    }

    /**
     * Puts right what was entered of the present post.
     *
     * @throws StaffRefused when it cannot be so
     */
    @Operates(Operation.STAFF_CHANGE)
    public void correct(@Of(Kind.PERSON) Long personId, Long bodyId, Appointment right) {
        journal.requireHr(bodyId);
        Employment post = open(bodyId, personId);
        Person person = em.find(Person.class, personId);
        PostRules.refuse(person.entered() != null && right.from().isBefore(person.entered()), Fault.APPOINTED_BEFORE_ENTERED);
        new PostRules(em, bodyId, personId, journal.today()).check(right.terms(), new Days(right.from(), null), right.probationEnd(), post.id());
        String before = told(post);
        post.probationUntil(null);
        post.appointedOn(right.from());
        post.describe(right.terms());
        post.probationUntil(right.probationEnd());
        journal.write(StaffDeed.Kind.POST_CORRECTED, bodyId, personId, right.from(), right.order(), before + " → " + told(post));
    }

    private String told(Employment post) {
        return post.terms().post().ru() + ", " + post.terms().category() + ", " + post.days().first() + ", " + journal.name(post.terms().supervisorId());
    }

    private Employment open(Long bodyId, Long personId) {
        return posts(bodyId, personId).stream().filter(post -> post.days().last() == null).findFirst()
                .orElseThrow(() -> new StaffRefused("staff.refused.NO_POST"));
    }

    private List<Employment> posts(Long bodyId, Long personId) {
        return em.createQuery("select e from Employment e where e.bodyId = :body and e.personId = :person order by e.appointedOn desc, e.id desc",
                Employment.class).setParameter("body", bodyId).setParameter("person", personId).getResultList();
    }
}

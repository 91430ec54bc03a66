package kz.bagalau.staff;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.planning.ResultViewers;

/** Reads one person's record. */
@Stateless
public class ReadPerson {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Staff staff;

    @Inject
    Clock time;

    @Inject
    ResultViewers viewers;

    @Inject
    RunningCases cases;

    /** The record of a person; empty where there is none. */
    @Operates(Operation.PERSON_READ)
    public Optional<PersonCard> card(@Of(Kind.PERSON) Long personId) {
        return Optional.ofNullable(em.find(Person.class, personId)).map(this::card);
    }

    private PersonCard card(Person person) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        List<HeldPost> posts = staff.history(person.id());
        Optional<HeldPost> present = posts.stream().filter(post -> post.lastDay() == null).findFirst();
        List<ActingSupervisor> acting = all("ActingSupervisor x where x.forPersonId = :id order by x.firstDay desc", ActingSupervisor.class, person.id());
        List<Secondment> secondments = all("Secondment x where x.personId = :id order by x.firstDay desc", Secondment.class, person.id());
        Supervision supervision = present.flatMap(post -> staff.supervision(post.bodyId(), person.id(), today)).orElse(null);
        List<Long> named = new ArrayList<>(acting.stream().map(ActingSupervisor::actingId).toList());
        secondments.forEach(one -> named.add(one.hostId()));
        Stream.concat(posts.stream().map(HeldPost::supervisorId), Stream.of(supervision).filter(Objects::nonNull).map(Supervision::supervisorId))
                .filter(Objects::nonNull).forEach(named::add);
        return new PersonCard(person, posts, all("Absence x where x.personId = :id order by x.firstDay desc", Absence.class, person.id()), acting, secondments,
                present.map(post -> descriptions(post, person.id())).orElse(List.of()),
                all("StaffDeed x where x.personId = :id order by x.doneAt desc, x.id desc", StaffDeed.class, person.id()), supervision,
                staff.names(named, today));
    }

    private <T> List<T> all(String from, Class<T> type, Long personId) {
        return em.createQuery("select x from " + from, type).setParameter("id", personId).getResultList();
    }

    private List<PersonCard.Description> descriptions(HeldPost post, Long personId) {
        return em.createQuery("select j.id, j.personId, j.versionNo, j.fileName, j.uploadedAt from JobDescription j where j.bodyId = :body"
                + " and (j.personId = :person or j.post = :post) order by case when j.personId is null then 1 else 0 end,"
                + " j.versionNo desc", Object[].class)
                .setParameter("body", post.bodyId()).setParameter("person", personId).setParameter("post", post.postRu()).getResultStream()
                .map(row -> new PersonCard.Description((Long) row[0], row[1] != null, (Integer) row[2], (String) row[3], (Instant) row[4])).toList();
    }

    /** Results from before the system that the caller may know, the latest first; one that was taken out stands among them, with the reason. */
    @Operates(Operation.PERSON_RESULTS)
    public List<PriorResult> results(@Of(Kind.PERSON) Long personId) {
        return all("PriorResult x where x.personId = :id order by x.year desc, x.id", PriorResult.class, personId).stream().filter(viewers::known).toList();
    }

    /** The file of a job description that holds for the person; empty where that one does not. */
    @Operates(Operation.PERSON_READ)
    public Optional<JobDescription> description(@Of(Kind.PERSON) Long personId, Long descriptionId) {
        return card(personId).filter(card -> card.descriptions().stream().anyMatch(one -> one.id().equals(descriptionId)))
                .map(card -> em.find(JobDescription.class, descriptionId));
    }

    /** The running cases that a correction of the person's record touches. */
    @Operates(Operation.PERSON_READ)
    public List<TouchedCase> touched(@Of(Kind.PERSON) Long personId, Long bodyId) {
        return cases.touchedBy(bodyId, List.of(personId));
    }
}

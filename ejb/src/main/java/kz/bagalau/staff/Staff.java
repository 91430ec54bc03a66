package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Days;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Supervision;

/** Answers who holds which post on a day, under whom, beside whom. The number of statements never depends on the number of people. */
@Stateless
@Operates(Operation.WITHIN)
public class Staff {

    private static final String HOLDERS = "select " + PostHolder.NEW + PostHolder.FROM;
    private static final String IN_BODY = " and e.bodyId = :body";
    private static final String SORTED = " order by n.sortRu, e.id";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** Everybody in a post of a body on a day, by surname. */
    public List<PostHolder> holders(Long bodyId, LocalDate day) {
        return on(HOLDERS + IN_BODY + SORTED, day).setParameter("body", bodyId).getResultList();
    }

    /** Those who left a body within some days and before the last of them, as they stood on their last day. */
    public List<PostHolder> leavers(Long bodyId, Days days) {
        return em.createQuery("select " + PostHolder.NEW + " from Employment e, Unit u, Person p join p.names n where p.id = e.personId and u.id = e.unitId"
                + " and e.bodyId = :body and e.lastDay >= :from and e.lastDay < :to and n.firstDay <= e.lastDay and (n.lastDay is null or n.lastDay >= e.lastDay)"
                + " order by e.lastDay, e.id", PostHolder.class).setParameter("body", bodyId).setParameter("from", days.first()).setParameter("to", days.last())
                .getResultList();
    }

    /** Everybody from outside with whom a body deals on a day and who holds no post in it, by surname. */
    public List<PostHolder> outsiders(Long bodyId, LocalDate day) {
        return em.createQuery("select o, p, n" + OutsiderRow.FROM + OutsiderRow.PRESENT + " order by n.sortRu, o.id", Object[].class)
                .setParameter("body", bodyId).setParameter("day", day).getResultStream()
                .map(row -> ((Outsider) row[0]).as((Person) row[1], (PersonName) row[2])).toList();
    }

    /** The post a person holds in a body on a day; where he holds two, that of the later appointment; empty where none. */
    public Optional<PostHolder> holder(Long bodyId, Long personId, LocalDate day) {
        return on(HOLDERS + IN_BODY + " and e.personId = :person order by e.appointedOn desc, e.id desc", day).setParameter("body", bodyId)
                .setParameter("person", personId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The posts a person holds on a day in any body. */
    public List<PostHolder> posts(Long personId, LocalDate day) {
        return on(HOLDERS + " and e.personId = :person order by e.appointedOn, e.id", day).setParameter("person", personId).getResultList();
    }

    /** Those in a body whose supervisor, by the job description, is the person; whoever stands in changes nothing here. */
    public List<PostHolder> subordinates(Long bodyId, Long personId, LocalDate day) {
        return on(HOLDERS + IN_BODY + " and e.supervisorId = :person" + SORTED, day).setParameter("body", bodyId)
                .setParameter("person", personId).getResultList();
    }

    /** The subordinates of a person in every body: an akim's are heads of bodies other than his office. */
    public List<PostHolder> subordinatesInEveryBody(Long personId, LocalDate day) {
        return on(HOLDERS + " and e.supervisorId = :person" + SORTED, day).setParameter("person", personId).getResultList();
    }

    /** The others who hold a post in the unit where the person works in that body. */
    public List<PostHolder> colleagues(Long bodyId, Long personId, LocalDate day) {
        return on(HOLDERS + IN_BODY + " and e.personId <> :person and e.unitId in (select o.unitId from Employment o where o.bodyId = :body"
                + " and o.personId = :person and o.appointedOn <= :day and (o.lastDay is null or o.lastDay >= :day))" + SORTED, day)
                .setParameter("body", bodyId).setParameter("person", personId).getResultList();
    }

    /** Who supervises a person in a body on a day, whoever stands in considered; empty where no supervisor is known. */
    public Optional<Supervision> supervision(Long bodyId, Long personId, LocalDate day) {
        return Optional.ofNullable(supervisions(bodyId, day).get(personId));
    }

    /** Who supervises whom in a body on a day, by the supervised person's id, whoever stands in considered. */
    public Map<Long, Supervision> supervisions(Long bodyId, LocalDate day) {
        return supervisions(holders(bodyId, day), day);
    }

    private Map<Long, Supervision> supervisions(List<PostHolder> holders, LocalDate day) {
        Map<Long, Supervision> acting = acting(day);
        return holders.stream().filter(holder -> holder.supervisorId() != null).collect(Collectors.toMap(PostHolder::personId,
                holder -> acting.getOrDefault(holder.supervisorId(), new Supervision(holder.supervisorId(), null, null)), (one, two) -> two));
    }

    /** Who stands above whom in a body on a day, by the supervised person's id: supervisor, and whoever supervises him there. */
    public Map<Long, Line> lines(Long bodyId, LocalDate day) {
        Above above = above(bodyId, day);
        return above.supervisions().keySet().stream().collect(Collectors.toMap(Function.identity(), above::line));
    }

    /** The posts of a body on a day, and who stands above whom. */
    public Above above(Long bodyId, LocalDate day) {
        List<PostHolder> holders = holders(bodyId, day);
        return new Above(holders.stream().collect(Collectors.toMap(PostHolder::personId, Function.identity(), (one, two) -> one)),
                supervisions(holders, day));
    }

    private Map<Long, Supervision> acting(LocalDate day) {
        return em.createQuery("select new kz.bagalau.model.body.Supervision(a.actingId, a.forPersonId, a.order) from ActingSupervisor a"
                + " where a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day) order by a.firstDay", Supervision.class)
                .setParameter("day", day).getResultStream().collect(Collectors.toMap(Supervision::insteadOf, Function.identity(), (one, two) -> two));
    }

    /** All posts a person has held, in every body, the latest first. */
    public List<HeldPost> history(Long personId) {
        return em.createQuery("select " + HeldPost.NEW + " from Employment e, StateBody b, Unit u where e.personId = :person and b.id = e.bodyId"
                + " and u.id = e.unitId order by e.appointedOn desc, e.id desc", HeldPost.class).setParameter("person", personId).getResultList();
    }

    /** A person's absences in a body that share a day with the stretch, the latest first. */
    public List<Absence> absences(Long bodyId, Long personId, LocalDate from, LocalDate to) {
        return em.createQuery("select a from Absence a where a.bodyId = :body and a.personId = :person and a.firstDay <= :to"
                + " and (a.lastDay is null or a.lastDay >= :from) order by a.firstDay desc, a.id", Absence.class).setParameter("body", bodyId)
                .setParameter("person", personId).setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Absences of some people in a body that share a day with the stretch, the latest first. */
    public List<Absence> absences(Long bodyId, Collection<Long> personIds, LocalDate from, LocalDate to) {
        return personIds.isEmpty() ? List.of() : em.createQuery("select a from Absence a where a.bodyId = :body and a.personId in :persons and a.firstDay <= :to"
                + " and (a.lastDay is null or a.lastDay >= :from) order by a.firstDay desc, a.id", Absence.class).setParameter("body", bodyId)
                .setParameter("persons", personIds).setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Who of a body is seconded to another one on a day, by person: who stands above him there, and the name of the other body. One statement. */
    public Map<Long, Host> hosts(Long bodyId, LocalDate day) {
        return em.createQuery("select s.personId, s.hostId, o from Secondment s, Outsider o where s.bodyId = :body and o.bodyId = s.bodyId and o.personId = s.hostId"
                + " and s.firstDay <= :day and (s.lastDay is null or s.lastDay >= :day) order by o.firstDay", Object[].class).setParameter("body", bodyId).setParameter("day", day)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> new Host((Long) row[1], ((Outsider) row[2]).at().name()), (one, two) -> two));
    }

    /** The name of a body. */
    public Text bodyName(Long bodyId) {
        Bilingual name = em.find(StateBody.class, bodyId).name();
        return new Text(name.kk(), name.ru(), null);
    }

    /**
     * Where somebody works while he is seconded.
     *
     * @param personId who stands above him there
     * @param body     the name of the other body
     */
    public record Host(Long personId, Bilingual body) {
    }

    /** Those of some people who hold a post in a body on a day. */
    public Set<Long> holding(Long bodyId, Collection<Long> personIds, LocalDate day) {
        return personIds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select e.personId from Employment e where e.bodyId = :body and e.personId in :persons"
                + " and e.appointedOn <= :day and (e.lastDay is null or e.lastDay >= :day)", Long.class).setParameter("body", bodyId)
                .setParameter("persons", personIds).setParameter("day", day).getResultList());
    }

    /** Everybody's absences in a body that share a day with the stretch. */
    public List<Absence> absences(Long bodyId, LocalDate from, LocalDate to) {
        return em.createQuery("select a from Absence a where a.bodyId = :body and a.firstDay <= :to and (a.lastDay is null or a.lastDay >= :from)"
                + " order by a.firstDay, a.id", Absence.class).setParameter("body", bodyId).setParameter("from", from).setParameter("to", to)
                .getResultList();
    }

    /** The same as days away from a post: whoever left while away is away until his last day in it and no longer (for the family of 2023, п. 7). Two statements. */
    public List<AwayDays> away(Long bodyId, LocalDate from, LocalDate to) {
        Map<Long, LocalDate> left = em.createQuery("select e.personId, max(e.lastDay) from Employment e where e.bodyId = :body and exists (select a.id from Absence a where a.bodyId = e.bodyId"
                + " and a.personId = e.personId and a.firstDay <= :to and (a.lastDay is null or a.lastDay >= :from)) group by e.personId having count(e.lastDay) = count(e.id)", Object[].class)
                .setParameter("body", bodyId).setParameter("from", from).setParameter("to", to).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
        return absences(bodyId, from, to).stream().flatMap(one -> AwayDays.of(one, left.get(one.personId())).stream()).filter(one -> one.days().last() == null || !one.days().last().isBefore(from)).toList();
    }

    /** Results of evaluations before the system that count, the latest first. */
    public List<PriorResult> priorResults(Long personId) {
        return em.createQuery("select r from PriorResult r where r.personId = :person and r.removedAt is null order by r.year desc, r.id", PriorResult.class)
                .setParameter("person", personId).getResultList();
    }

    /** A person by id; empty where there is none. */
    public Optional<Person> person(Long personId) {
        return Optional.ofNullable(em.find(Person.class, personId));
    }

    /** The person with an ИИН, or the one he was merged into; empty where there is none. */
    public Optional<Person> byIin(Iin iin) {
        return em.createQuery("select p from Person p where p.iin = :iin", Person.class).setParameter("iin", iin.value()).getResultStream()
                .findFirst().map(person -> person.mergedInto() == null ? person : em.find(Person.class, person.mergedInto()));
    }

    /** The names that persons bear on a day, by their ids, in one statement. */
    public Map<Long, PersonName> names(List<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p.id, n from Person p join p.names n where p.id in :ids and n.firstDay <= :day and (n.lastDay is null"
                + " or n.lastDay >= :day)", Object[].class).setParameter("ids", personIds).setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (PersonName) row[1]));
    }

    private TypedQuery<PostHolder> on(String query, LocalDate day) {
        return em.createQuery(query, PostHolder.class).setParameter("day", day);
    }
}

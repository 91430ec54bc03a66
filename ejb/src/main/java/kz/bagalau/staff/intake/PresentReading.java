package kz.bagalau.staff.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Unit;

/** Reads what a file has to be compared with, in a few statements however long the file is. */
final class PresentReading {

    private static final int AT_ONCE = 1000;
    private static final String PERSONS = "select distinct p from Person p left join fetch p.names where ";

    private final EntityManager em;
    private final Long bodyId;

    PresentReading(EntityManager em, Long bodyId) {
        this.em = em;
        this.bodyId = bodyId;
    }

    Present read(List<Row> rows) {
        Map<Long, Person> persons = new LinkedHashMap<>();
        add(persons, em.createQuery(PERSONS + "p.id in (select e.personId from Employment e where e.bodyId = :body)", Person.class)
                .setParameter("body", bodyId));
        add(persons, em.createQuery(PERSONS + "p.id in (select e.supervisorId from Employment e where e.bodyId = :body)", Person.class)
                .setParameter("body", bodyId));
        byValues(persons, "p.iin in :values", values(rows, Column.IIN, Column.SUPERVISOR));
        byValues(persons, "p.email in :values", values(rows, Column.EMAIL));
        return new Present(all("select u from Unit u where u.bodyId = :body order by u.id", Unit.class), List.copyOf(persons.values()),
                all("select e from Employment e where e.bodyId = :body order by e.appointedOn, e.id", Employment.class),
                all("select r from PriorResult r where r.bodyId = :body and r.removedAt is null", PriorResult.class), elsewhere());
    }

    private <T> List<T> all(String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("body", bodyId).getResultList();
    }

    private Set<Long> elsewhere() {
        Set<Long> elsewhere = new HashSet<>(em.createQuery("select distinct e.personId from Employment e where e.bodyId <> :body and e.lastDay is null",
                Long.class).setParameter("body", bodyId).getResultList());
        elsewhere.addAll(em.createQuery("select o.personId from Outsider o where o.bodyId = :body and o.lastDay is null", Long.class)
                .setParameter("body", bodyId).getResultList());
        return elsewhere;
    }

    private static Set<String> values(List<Row> rows, Column... columns) {
        Set<String> values = new HashSet<>();
        for (Column column : columns) {
            rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).forEach(values::add);
        }
        return values;
    }

    private void byValues(Map<Long, Person> persons, String condition, Set<String> values) {
        List<String> list = new ArrayList<>(values);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            List<String> some = list.subList(from, Math.min(list.size(), from + AT_ONCE));
            add(persons, em.createQuery(PERSONS + condition, Person.class).setParameter("values", some));
        }
    }

    private static void add(Map<Long, Person> persons, TypedQuery<Person> query) {
        query.getResultList().forEach(person -> persons.put(person.id(), person));
    }
}

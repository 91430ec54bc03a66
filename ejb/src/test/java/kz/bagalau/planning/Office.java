package kz.bagalau.planning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;

/** An office for tests: a body with one unit, people put into posts one by one. */
public final class Office {

    /** The day on which the stories of the tests begin. */
    public static final LocalDate DAY = LocalDate.of(2015, 9, 14);

    private final EntityManager em;
    private final StateBody body;
    private final Unit unit;
    private int serial;

    /** Stores a body and a unit. */
    public Office(EntityManager em) {
        this(em, new Bin("990140009992"), 0);
    }

    /** One more in a database that holds others: the how many-th, from 1 to 90, each with a number and a hundred people of its own. */
    public Office(EntityManager em, int place) {
        this(em, bin(place), 100 * place);
    }

    private Office(EntityManager em, Bin bin, int first) {
        this.em = em;
        serial = first;
        body = new StateBody(bin, Bilingual.of("Әкім аппараты", "Аппарат акима"));
        em.persist(body);
        em.flush();
        unit = unit("1");
    }

    private static Bin bin(int place) {
        String begin = String.format("9901400%03d", place);
        return IntStream.range(0, 100).mapToObj(end -> begin + String.format("%02d", end)).filter(text -> Bin.flaw(text).isEmpty()).map(Bin::new)
                .findFirst().orElseThrow();
    }

    /** A further unit. */
    public Unit unit(String code) {
        Unit stored = new Unit(body.id(), null, code, Bilingual.of("Бөлім " + code, "Отдел " + code), 1);
        em.persist(stored);
        em.flush();
        return stored;
    }

    /** Somebody in a post of the first unit under a supervisor (null: nobody), in the civil service and in the post since a day. */
    public Person servant(String surname, Person supervisor, LocalDate since) {
        return servant(surname, supervisor, since, unit);
    }

    /** Somebody in a post of a unit. */
    public Person servant(String surname, Person supervisor, LocalDate since, Unit where) {
        Person person = person(surname);
        person.entered(since);
        PostTerms terms = new PostTerms(where.id(), Bilingual.of("Бас маман", "Главный специалист"), new Category("D-4"), supervisor == null,
                false, false, supervisor == null ? null : supervisor.id());
        em.persist(new Employment(body.id(), person.id(), terms, since));
        em.flush();
        return person;
    }

    private Person person(String surname) {
        serial++;
        Optional<Iin> iin = Iin.completing(String.format("8502151%04d", serial));
        if (iin.isEmpty()) {
            return person(surname);
        }
        Person person = new Person(iin.get(), new FullName(surname, "Болат", "Серікұлы"), new FullName(surname, "Болат", "Серикович"));
        em.persist(person);
        em.flush();
        return person;
    }

    /** The body. */
    public StateBody body() {
        return body;
    }
}

package kz.bagalau.staff;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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

/** A small office for tests: a body, a unit, a head and people under him. */
final class StaffStory {

    static final LocalDate DAY = LocalDate.of(2015, 9, 14);

    private final EntityManager em;
    private int serial;

    StaffStory(EntityManager em) {
        this.em = em;
    }

    StateBody body(String bin) {
        StateBody body = new StateBody(new Bin(bin), Bilingual.of("Әкім аппараты", "Аппарат акима"));
        em.persist(body);
        em.flush();
        return body;
    }

    Unit unit(StateBody body, Unit parent, String code) {
        Unit unit = new Unit(body.id(), parent == null ? null : parent.id(), code, Bilingual.of("Бөлім " + code, "Отдел " + code), 1);
        em.persist(unit);
        em.flush();
        return unit;
    }

    Person person(String surname) {
        serial++;
        return person(surname, serial);
    }

    Person person(String surname, int number) {
        Iin iin = Iin.completing(String.format("8502151%04d", number)).orElseGet(() -> Iin.completing(String.format("8502161%04d", number)).orElseThrow());
        Person person = new Person(iin, new FullName(surname, "Болат", "Серікұлы"), new FullName(surname, "Болат", "Серикович"));
        em.persist(person);
        em.flush();
        return person;
    }

    Employment post(Unit unit, Person person, Person supervisor, LocalDate from) {
        PostTerms terms = new PostTerms(unit.id(), Bilingual.of("Бас маман", "Главный специалист"), new Category("D-4"), supervisor == null, false,
                false, supervisor == null ? null : supervisor.id());
        Employment employment = new Employment(unit.bodyId(), person.id(), terms, from);
        em.persist(employment);
        return employment;
    }
}

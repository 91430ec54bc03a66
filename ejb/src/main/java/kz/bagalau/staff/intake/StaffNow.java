package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Person;

/** The staff of a body as records with keys of their own, for another system. */
@Stateless
@Operates(Operation.WITHIN)
public class StaffNow {

    /** What a record is about. */
    public enum Kind {
        UNIT, PERSON, POST
    }

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock clock;

    /**
     * A record.
     *
     * @param key     code of a unit; ИИН; ИИН and day of appointment
     * @param cells   the columns that have a value
     * @param removed a unit that was abolished
     */
    public record Standing(Kind kind, String key, Map<Column, String> cells, boolean removed) {
    }

    /** Units, then people who hold or held a post in the body, then their posts; all as of today. */
    public List<Standing> of(Long bodyId) {
        Present present = new PresentReading(em, bodyId).read(List.of());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Standing> all = new ArrayList<>();
        present.units().forEach(unit -> all.add(new Standing(Kind.UNIT, unit.code(), said(Cells.of(unit, present)), unit.abolishedOn() != null)));
        present.posts().stream().map(post -> present.person(post.personId())).distinct()
                .forEach(person -> all.add(new Standing(Kind.PERSON, person.iin().value(), person(person, today), false)));
        present.posts().forEach(post -> all.add(post(post, present)));
        return all;
    }

    private static Map<Column, String> person(Person person, LocalDate today) {
        return said(Cells.of(person, today));
    }

    private static Standing post(Employment post, Present present) {
        Map<Column, String> cells = said(Cells.of(post, present));
        String iin = present.person(post.personId()).iin().value();
        cells.put(Column.IIN, iin);
        return new Standing(Kind.POST, iin + " " + post.days().first(), cells, false);
    }

    private static Map<Column, String> said(Map<Column, String> cells) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        cells.forEach((column, value) -> {
            if (Objects.nonNull(value)) {
                said.put(column, value);
            }
        });
        return said;
    }
}

package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Unit;

/** Writes what stands in the database as the cells of a row, and cells into what stands: one way of writing for import and export. */
final class Cells {

    private Cells() {
    }

    static Map<Column, String> of(Person person, LocalDate day) {
        PersonName name = person.nameOn(day);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.IIN, person.iin().value());
        cells.put(Column.SURNAME_KK, name.kk().surname());
        cells.put(Column.GIVEN_KK, name.kk().given());
        cells.put(Column.PATRONYMIC_KK, name.kk().patronymic());
        cells.put(Column.SURNAME_RU, name.ru().surname());
        cells.put(Column.GIVEN_RU, name.ru().given());
        cells.put(Column.PATRONYMIC_RU, name.ru().patronymic());
        cells.put(Column.EMAIL, person.email());
        cells.put(Column.ENTERED, text(person.entered()));
        return cells;
    }

    static Map<Column, String> of(Employment post, Present present) {
        PostTerms terms = post.terms();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.UNIT_CODE, present.unit(terms.unitId()).code());
        cells.put(Column.POST_KK, terms.post().kk());
        cells.put(Column.POST_RU, terms.post().ru());
        cells.put(Column.CATEGORY, terms.category() == null ? null : terms.category().code());
        cells.put(Column.HEAD_OF_UNIT, String.valueOf(terms.headOfUnit()));
        cells.put(Column.HEAD_OF_BODY, String.valueOf(terms.headOfBody()));
        cells.put(Column.PUBLIC_SERVICES, String.valueOf(terms.publicServices()));
        cells.put(Column.SUPERVISOR, iin(present, terms.supervisorId()));
        cells.put(Column.APPOINTED, text(post.days().first()));
        cells.put(Column.PROBATION_END, text(post.probationEnd()));
        cells.put(Column.CONTINUES, post.continuedBy());
        cells.put(Column.LAST_DAY, text(post.days().last()));
        cells.put(Column.END_GROUND, post.endGround());
        return cells;
    }

    static Map<Column, String> of(Unit unit, Present present) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.UNIT_CODE, unit.code());
        cells.put(Column.NAME_KK, unit.name().kk());
        cells.put(Column.NAME_RU, unit.name().ru());
        cells.put(Column.PARENT_CODE, unit.parentId() == null ? null : present.unit(unit.parentId()).code());
        cells.put(Column.PLACE, String.valueOf(unit.place()));
        return cells;
    }

    static Map<Column, String> of(PriorResult result, Present present) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.IIN, iin(present, result.personId()));
        cells.put(Column.YEAR, String.valueOf(result.year()));
        cells.put(Column.DECIDED, result.dayAssumed() ? null : text(result.decidedOn()));
        cells.put(Column.GRADE, result.grade());
        cells.put(Column.ACT, result.act());
        cells.put(Column.SOURCE, result.source());
        return cells;
    }

    static FullName kk(Map<Column, String> cells) {
        return new FullName(cells.get(Column.SURNAME_KK), cells.get(Column.GIVEN_KK), cells.get(Column.PATRONYMIC_KK));
    }

    static FullName ru(Map<Column, String> cells) {
        return new FullName(cells.get(Column.SURNAME_RU), cells.get(Column.GIVEN_RU), cells.get(Column.PATRONYMIC_RU));
    }

    static PostTerms terms(Map<Column, String> cells, Present present) {
        Person supervisor = cells.get(Column.SUPERVISOR) == null ? null : present.person(cells.get(Column.SUPERVISOR));
        return new PostTerms(present.unit(cells.get(Column.UNIT_CODE)).id(), Bilingual.of(cells.get(Column.POST_KK), cells.get(Column.POST_RU)),
                Category.read(cells.get(Column.CATEGORY)).orElse(null), flag(cells, Column.HEAD_OF_UNIT), flag(cells, Column.HEAD_OF_BODY),
                flag(cells, Column.PUBLIC_SERVICES), supervisor == null ? null : supervisor.id());
    }

    /** Writes the cells into a post; the day of appointment first, so that the others are measured by the right one. */
    static void write(Map<Column, String> cells, Employment post, Present present) {
        post.reopen();
        post.probationUntil(null);
        post.appointedOn(date(cells, Column.APPOINTED));
        post.describe(terms(cells, present));
        post.probationUntil(date(cells, Column.PROBATION_END));
        if (cells.get(Column.LAST_DAY) != null) {
            post.end(date(cells, Column.LAST_DAY), cells.get(Column.END_GROUND));
        }
    }

    private static boolean flag(Map<Column, String> cells, Column column) {
        return "true".equals(cells.get(column));
    }

    static LocalDate date(Map<Column, String> cells, Column column) {
        String text = cells.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    private static String iin(Present present, Long personId) {
        Person person = personId == null ? null : present.person(personId);
        return person == null ? null : person.iin().value();
    }
}

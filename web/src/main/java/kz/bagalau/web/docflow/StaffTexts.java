package kz.bagalau.web.docflow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.staff.intake.Column;
import kz.bagalau.staff.intake.StaffDelta;
import kz.bagalau.web.docflow.type.Person;
import kz.bagalau.web.docflow.type.PersonName;
import kz.bagalau.web.docflow.type.Post;
import kz.bagalau.web.docflow.type.Unit;

/** Records of staff as the contract writes them, and as the columns of a staff file. */
final class StaffTexts {

    private StaffTexts() {
    }

    static Unit unit(Map<Column, String> cells, boolean removed) {
        Unit unit = new Unit();
        unit.code = cells.get(Column.UNIT_CODE);
        unit.parentCode = cells.get(Column.PARENT_CODE);
        unit.name = Texts.of(cells.get(Column.NAME_KK), cells.get(Column.NAME_RU));
        unit.place = cells.containsKey(Column.PLACE) ? Integer.valueOf(cells.get(Column.PLACE)) : null;
        unit.removed = removed;
        return unit;
    }

    static Person person(Map<Column, String> cells, boolean removed) {
        Person person = new Person();
        person.iin = cells.get(Column.IIN);
        person.nameKk = name(cells.get(Column.SURNAME_KK), cells.get(Column.GIVEN_KK), cells.get(Column.PATRONYMIC_KK));
        person.nameRu = name(cells.get(Column.SURNAME_RU), cells.get(Column.GIVEN_RU), cells.get(Column.PATRONYMIC_RU));
        person.email = cells.get(Column.EMAIL);
        person.enteredOn = day(cells.get(Column.ENTERED));
        person.removed = removed;
        return person;
    }

    private static PersonName name(String surname, String given, String patronymic) {
        PersonName name = new PersonName();
        name.surname = surname;
        name.given = given;
        name.patronymic = patronymic;
        return name;
    }

    static Post post(Map<Column, String> cells, boolean removed) {
        Post post = new Post();
        post.iin = cells.get(Column.IIN);
        post.appointedOn = day(cells.get(Column.APPOINTED));
        post.unitCode = cells.get(Column.UNIT_CODE);
        post.title = Texts.of(cells.get(Column.POST_KK), cells.get(Column.POST_RU));
        post.category = cells.get(Column.CATEGORY);
        post.headOfUnit = flag(cells.get(Column.HEAD_OF_UNIT));
        post.headOfBody = flag(cells.get(Column.HEAD_OF_BODY));
        post.publicServices = flag(cells.get(Column.PUBLIC_SERVICES));
        post.supervisorIin = cells.get(Column.SUPERVISOR);
        post.probationEnd = day(cells.get(Column.PROBATION_END));
        post.continues = cells.get(Column.CONTINUES);
        post.lastDay = day(cells.get(Column.LAST_DAY));
        post.endGround = cells.get(Column.END_GROUND);
        post.removed = removed;
        return post;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    /** What is proposed; a field that is not there leaves what stands. */
    static StaffDelta delta(kz.bagalau.web.docflow.type.StaffDelta asked) {
        return new StaffDelta(asked.externalId, asked.units.stream().map(StaffTexts::told).toList(), asked.people.stream().map(StaffTexts::told).toList(),
                asked.posts.stream().map(StaffTexts::told).toList());
    }

    private static StaffDelta.Told told(Unit unit) {
        Cells cells = new Cells().put(Column.UNIT_CODE, unit.code).put(Column.PARENT_CODE, unit.parentCode).put(Column.PLACE, unit.place)
                .put(Column.NAME_KK, unit.name.kk).put(Column.NAME_RU, unit.name.ru);
        return new StaffDelta.Told(cells.said, unit.removed);
    }

    private static StaffDelta.Told told(Person person) {
        Cells cells = new Cells().put(Column.IIN, person.iin).put(Column.SURNAME_KK, person.nameKk.surname).put(Column.GIVEN_KK, person.nameKk.given)
                .put(Column.PATRONYMIC_KK, person.nameKk.patronymic).put(Column.SURNAME_RU, person.nameRu.surname).put(Column.GIVEN_RU, person.nameRu.given)
                .put(Column.PATRONYMIC_RU, person.nameRu.patronymic).put(Column.EMAIL, person.email).put(Column.ENTERED, person.enteredOn);
        return new StaffDelta.Told(cells.said, person.removed);
    }

    private static StaffDelta.Told told(Post post) {
        Cells cells = new Cells().put(Column.IIN, post.iin).put(Column.APPOINTED, post.appointedOn).put(Column.UNIT_CODE, post.unitCode)
                .put(Column.POST_KK, post.title.kk).put(Column.POST_RU, post.title.ru).put(Column.CATEGORY, post.category).put(Column.HEAD_OF_UNIT, post.headOfUnit)
                .put(Column.HEAD_OF_BODY, post.headOfBody).put(Column.PUBLIC_SERVICES, post.publicServices).put(Column.SUPERVISOR, post.supervisorIin)
                .put(Column.PROBATION_END, post.probationEnd).put(Column.CONTINUES, post.continues).put(Column.LAST_DAY, post.lastDay)
                .put(Column.END_GROUND, post.endGround);
        return new StaffDelta.Told(cells.said, post.removed);
    }

    private static final class Cells {

        private final Map<Column, String> said = new EnumMap<>(Column.class);

        private Cells put(Column column, Object value) {
            if (value != null) {
                said.put(column, Objects.toString(value));
            }
            return this;
        }
    }
}

package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.ImportChange.Kind;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.Unit;

/**
 * The difference between a right file and what stands: the key of a person is the ИИН, of a post the ИИН and the day of appointment. A
 * column that the file does not have is left alone. Somebody who serves and is not named is reported, never dismissed.
 */
final class Delta {

    private final Present present;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> added = new HashSet<>();

    private Delta(Present present, LocalDate today) {
        this.present = present;
        this.today = today;
    }

    /** What the file changes, in the order in which it has to be done. */
    static List<Step> of(FileRows file, Present present, LocalDate today) {
        Delta delta = new Delta(present, today);
        file.rows(SheetKind.UNITS).forEach(delta::unit);
        List<Row> staff = file.rows(SheetKind.STAFF);
        staff.forEach(delta::person);
        staff.stream().sorted(java.util.Comparator.comparing(row -> row.date(Column.APPOINTED))).forEach(row -> delta.post(row, staff));
        file.rows(SheetKind.RESULTS).forEach(delta::result);
        if (file.whole()) {
            delta.missing(staff);
        }
        return delta.steps;
    }

    private void unit(Row row) {
        Unit unit = present.unit(row.text(Column.UNIT_CODE));
        String label = row.text(Column.NAME_RU);
        if (unit == null) {
            steps.add(Step.added(Kind.UNIT_ADDED, row, label));
        } else {
            compare(Kind.UNIT_CHANGED, row, label, unit, Cells.of(unit, present));
        }
    }

    private void person(Row row) {
        Person person = present.person(row.iin());
        if (person == null && added.add(row.iin())) {
            steps.add(Step.added(Kind.PERSON_ADDED, row, label(row)));
        } else if (person != null && added.add(row.iin())) {
            compare(Kind.PERSON_CHANGED, row, label(row), person, Cells.of(person, today));
        }
    }

    private void post(Row row, List<Row> staff) {
        Optional<Employment> same = sameDay(row);
        Optional<Employment> open = open(row, staff);
        if (same.isPresent()) {
            compare(Kind.POST_CHANGED, row, label(row), same.get(), Cells.of(same.get(), present));
        } else if (open.isPresent() && samePost(row, open.get())) {
            compare(Kind.POST_CHANGED, row, label(row), open.get(), Cells.of(open.get(), present));
        } else {
            open.ifPresent(post -> steps.add(new Step(Kind.POST_ENDED, row, label(row), post, Column.LAST_DAY, null,
                    row.date(Column.APPOINTED).minusDays(1).toString())));
            steps.add(Step.added(Kind.POST_ADDED, row, label(row)));
        }
    }

    private Optional<Employment> sameDay(Row row) {
        return present.postsOf(row.iin()).stream().filter(post -> post.days().first().equals(row.date(Column.APPOINTED))).findFirst();
    }

    /** The post held at present, which a row without a last day moves on or corrects; one that the file names itself is not meant. */
    private Optional<Employment> open(Row row, List<Row> staff) {
        if (row.has(Column.LAST_DAY)) {
            return Optional.empty();
        }
        Set<LocalDate> named = staff.stream().filter(other -> other.iin().equals(row.iin())).map(other -> other.date(Column.APPOINTED)).collect(Collectors.toSet());
        return present.postsOf(row.iin()).stream().filter(post -> post.days().last() == null && !named.contains(post.days().first())).findFirst();
    }

    /** The same unit and title, or a day of appointment before that of the post: then the day is corrected, and nobody has moved. */
    private boolean samePost(Row row, Employment post) {
        Map<Column, String> cells = Cells.of(post, present);
        return !row.date(Column.APPOINTED).isAfter(post.days().first())
                || Objects.equals(cells.get(Column.UNIT_CODE), row.text(Column.UNIT_CODE)) && Objects.equals(cells.get(Column.POST_RU), row.text(Column.POST_RU));
    }

    private void result(Row row) {
        if (present.grade(row.iin(), row.text(Column.YEAR)) == null) {
            steps.add(Step.added(Kind.RESULT_ADDED, row, row.iin() + ", " + row.text(Column.YEAR)));
        }
    }

    private void compare(Kind kind, Row row, String label, Object target, Map<Column, String> stands) {
        row.cells().forEach((column, value) -> {
            if (stands.containsKey(column) && !Objects.equals(absent(column, value), stands.get(column))) {
                steps.add(new Step(kind, row, label, target, column, stands.get(column), absent(column, value)));
            }
        });
    }

    /** An empty flag means no, an empty place the first. */
    private static String absent(Column column, String value) {
        if (value != null) {
            return value;
        }
        return column.form() == Form.FLAG ? "false" : column.form() == Form.NUMBER ? "1" : null;
    }

    private void missing(List<Row> staff) {
        Set<String> named = staff.stream().map(Row::iin).collect(Collectors.toSet());
        if (!staff.isEmpty()) {
            present.posts().stream().filter(post -> post.days().last() == null).map(post -> present.person(post.personId())).distinct()
                    .filter(person -> !named.contains(person.iin().value()))
                    .forEach(person -> steps.add(new Step(Kind.MISSING, null, label(person), person, null, null, null)));
        }
    }

    private static String label(Row row) {
        return row.ru().full() + ", " + row.iin();
    }

    private String label(Person person) {
        return person.nameOn(today).ru().full() + ", " + person.iin();
    }
}

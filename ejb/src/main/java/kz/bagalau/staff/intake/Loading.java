package kz.bagalau.staff.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportChange.Kind;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Unit;

/** Does the steps of a file inside the caller's transaction and writes down each with the row it touched. */
final class Loading {

    private final EntityManager em;
    private final Long importId;
    private final Long bodyId;
    private final Present present;
    private final LocalDate today;
    private final List<Touched> touched = new ArrayList<>();

    private record Touched(Step step, Aggregate row) {
    }

    Loading(EntityManager em, Long importId, Long bodyId, Present present, LocalDate today) {
        this.em = em;
        this.importId = importId;
        this.bodyId = bodyId;
        this.present = present;
        this.today = today;
    }

    /** Does all steps; tells after each how many are done. */
    void run(List<Step> steps, IntConsumer done) {
        units(steps.stream().filter(step -> step.kind() == Kind.UNIT_ADDED || step.kind() == Kind.UNIT_CHANGED).toList());
        steps.stream().filter(step -> step.kind() == Kind.PERSON_ADDED).forEach(this::addPerson);
        em.flush();
        int count = 0;
        for (Step step : steps) {
            rest(step);
            done.accept(++count);
        }
        em.flush();
        touched.forEach(one -> em.persist(written(one.step(), one.row().id())));
    }

    /** Those whose posts changed. */
    Set<Long> persons() {
        return touched.stream().map(Touched::row).filter(Employment.class::isInstance).map(row -> ((Employment) row).personId()).collect(Collectors.toSet());
    }

    private void touch(Step step, Aggregate row) {
        touched.add(new Touched(step, row));
    }

    private ImportChange written(Step step, Long targetId) {
        return new ImportChange(importId, step.kind(), step.line(), step.label(), name(step.column()), step.before(), step.after(), targetId);
    }

    private static String name(Column column) {
        return column == null ? null : column.name();
    }

    private void units(List<Step> steps) {
        steps.stream().filter(step -> step.kind() == Kind.UNIT_ADDED).forEach(step -> {
            Unit unit = new Unit(bodyId, null, step.row().text(Column.UNIT_CODE), name(step.row()), place(step.row()));
            em.persist(unit);
            touch(step, unit);
            present.add(unit);
        });
        em.flush();
        steps.forEach(step -> {
            Unit unit = present.unit(step.row().text(Column.UNIT_CODE));
            unit.describe(name(step.row()), step.row().has(Column.PLACE) ? place(step.row()) : unit.place());
            if (step.row().cells().containsKey(Column.PARENT_CODE)) {
                unit.moveUnder(step.row().has(Column.PARENT_CODE) ? present.unit(step.row().text(Column.PARENT_CODE)).id() : null);
            }
            if (step.kind() == Kind.UNIT_CHANGED) {
                touch(step, unit);
            }
        });
    }

    private static Bilingual name(Row row) {
        return Bilingual.of(row.text(Column.NAME_KK), row.text(Column.NAME_RU));
    }

    private static int place(Row row) {
        return row.has(Column.PLACE) ? Integer.parseInt(row.text(Column.PLACE)) : 1;
    }

    private void addPerson(Step step) {
        Row row = step.row();
        Person person = new Person(new Iin(row.iin()), row.kk(), row.ru());
        person.email(row.text(Column.EMAIL));
        person.entered(row.date(Column.ENTERED));
        em.persist(person);
        touch(step, person);
        present.add(person);
    }

    private void rest(Step step) {
        switch (step.kind()) {
            case PERSON_CHANGED -> changePerson(step);
            case POST_ADDED -> addPost(step);
            case POST_CHANGED -> changePost(step);
            case POST_ENDED -> endPost(step);
            case RESULT_ADDED -> addResult(step);
            default -> { }
        }
    }

    private void changePerson(Step step) {
        Person person = (Person) step.target();
        switch (step.column()) {
            case EMAIL -> person.email(step.after());
            case ENTERED -> person.entered(step.row().date(Column.ENTERED));
            default -> rename(person, step.row());
        }
        touch(step, person);
    }

    /** A name that differs is taken from today on; the former stays for the papers of its time. A slip is put right by a deed. */
    private void rename(Person person, Row row) {
        if (!row.ru().equals(person.nameOn(today).ru()) || !row.kk().equals(person.nameOn(today).kk())) {
            Map<Column, String> cells = Cells.of(person, today);
            row.cells().forEach((column, value) -> put(cells, column, value));
            person.rename(Cells.kk(cells), Cells.ru(cells), today);
        }
    }

    private static void put(Map<Column, String> cells, Column column, String value) {
        if (cells.containsKey(column)) {
            cells.put(column, value);
        }
    }

    private void addPost(Step step) {
        Row row = step.row();
        Person person = present.person(row.iin());
        Employment post = new Employment(bodyId, person.id(), Cells.terms(row.cells(), present), row.date(Column.APPOINTED));
        post.probationUntil(row.date(Column.PROBATION_END));
        if (row.has(Column.LAST_DAY)) {
            post.end(row.date(Column.LAST_DAY), row.text(Column.END_GROUND));
        }
        continueFormer(row, person, post);
        em.persist(post);
        touch(step, post);
    }

    private void continueFormer(Row row, Person person, Employment post) {
        if (row.has(Column.CONTINUES)) {
            former(person, post).ifPresent(former -> post.continues(former, row.text(Column.CONTINUES)));
        } else if (row.cells().containsKey(Column.CONTINUES)) {
            post.standAlone();
        }
    }

    private Optional<Employment> former(Person person, Employment post) {
        return Stream.concat(present.postsOf(person.iin().value()).stream(), loaded(person))
                .filter(one -> one.days().first().isBefore(post.days().first())).max(Comparator.comparing(one -> one.days().first()));
    }

    private Stream<Employment> loaded(Person person) {
        return touched.stream().map(Touched::row).filter(Employment.class::isInstance).map(Employment.class::cast)
                .filter(one -> one.personId().equals(person.id()));
    }

    private void changePost(Step step) {
        Employment post = (Employment) step.target();
        Map<Column, String> cells = Cells.of(post, present);
        step.row().cells().forEach((column, value) -> put(cells, column, value));
        Cells.write(cells, post, present);
        continueFormer(step.row(), present.person(post.personId()), post);
        touch(step, post);
    }

    private void endPost(Step step) {
        Employment post = (Employment) step.target();
        post.end(LocalDate.parse(step.after()), step.row().text(Column.POST_RU));
        touch(step, post);
    }

    private void addResult(Step step) {
        Row row = step.row();
        PriorResult result = new PriorResult(bodyId, present.person(row.iin()).id(), Integer.parseInt(row.text(Column.YEAR)),
                row.date(Column.DECIDED), row.text(Column.GRADE), row.text(Column.ACT), row.text(Column.SOURCE));
        em.persist(result);
        touch(step, result);
    }
}

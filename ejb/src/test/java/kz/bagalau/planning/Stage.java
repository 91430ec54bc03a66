package kz.bagalau.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.library.Calendars;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Person;
import kz.bagalau.survey.SurveyBed;

/** A stage for stories: a database with an office under an edition, a clock, and people who act one after the other. */
public final class Stage implements AutoCloseable {

    /** The edition under which the stories are told. */
    public static final String EDITION = "astana-2015";

    private final TestDatabase database;
    private final TestClock clock;
    private final Path keys;
    private Long body;
    private Long head;
    private List<Long> people;

    /** A head and a number of people under him, all in the civil service for years, in a body that works under the edition. */
    public Stage(TestDatabase database, Path keys, int underHim) {
        this.database = database;
        this.keys = keys;
        clock = new TestClock(Office.DAY);
        database.run(em -> {
            new Beans(em, clock).get(Calendars.class).takeOverShipped();
            Office office = new Office(em);
            body = office.body().id();
            office.body().assign(EDITION, new Days(LocalDate.of(2015, 6, 30), LocalDate.of(2016, 4, 5)), null);
            Person first = office.servant("Әлиев", null, LocalDate.of(2010, 2, 1));
            head = first.id();
            people = IntStream.range(0, underHim)
                    .mapToObj(i -> office.servant("Қызметші" + i, first, LocalDate.of(2012, 9, 1).plusDays(i)).id()).collect(Collectors.toList());
        });
    }

    /** Does something as a person, in one transaction. */
    public <T> T as(Long person, Function<Beans, T> work) {
        return database.call(em -> AsPerson.does(person, List.of(), null, () -> work.apply(new Beans(em, clock).with(SurveyBed.keys(keys)))));
    }

    /** Does something as HR: the last of the people. */
    public <T> T hr(Function<Beans, T> work) {
        return as(people.get(people.size() - 1), work);
    }

    /** Moves the clock. */
    public void moveTo(LocalDate day) {
        clock.moveTo(day);
    }

    /** The database. */
    public TestDatabase database() {
        return database;
    }

    /** The body. */
    public Long body() {
        return body;
    }

    /** Who supervises everybody. */
    public Long head() {
        return head;
    }

    /** The people under the head, by the day of entering the service. */
    public List<Long> people() {
        return people;
    }

    @Override
    public void close() {
        database.close();
    }
}

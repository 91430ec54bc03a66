package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.OwnAct;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.text.Text;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.TestClock;
import org.junit.jupiter.api.AfterEach;

/** An edition of one's own in a database of one kind: what its keeper does with it. */
abstract class OwnEditionScene {

    static final EditionId ASTANA = EditionId.of("astana-2015");
    static final String OWN = "akimat-2015";
    static final OwnAct ACT = OwnAct.of(new Text("Бұйрық", "Приказ", null), new Text("Өз", "Свой", null), new Text("Әкімдік", "Акимат", null));
    private static final String EXACTLY_33 = """
            {"rule": "final-grade", "facts": {
              "supervisor-sheet": [{"sheet": "supervisor-sheet", "points": {"initiative": 5, "quality": 6, "cooperation": 5, "ethics": 4}}],
              "circular-mean": [{"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 4, "ethics": 4, "quality": 5}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}}]}}
            """;

    private TestDatabase database;

    void start(String kind) {
        database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        Optional.ofNullable(database).ifPresent(TestDatabase::close);
    }

    <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, new TestClock(LocalDate.of(2015, 9, 14)))));
    }

    void run(Consumer<Beans> work) {
        call(beans -> {
            work.accept(beans);
            return null;
        });
    }

    String refused(Consumer<Beans> work) {
        return assertThrows(OwnEditionRefused.class, () -> run(work)).key();
    }

    long version() {
        return call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().version();
    }

    void derive() {
        run(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT));
    }

    void publish() {
        long seen = version();
        run(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen));
    }

    String grade(String editionId) {
        Edition edition = call(beans -> beans.get(ReadLaw.class).edition(editionId)).orElseThrow();
        Answer answer = new Calculator(edition, Validity.unknown()).read(EXACTLY_33).answer();
        return ((Answer.Judged) answer).outcome().value().orElseThrow().value().grade().orElseThrow().code();
    }
}

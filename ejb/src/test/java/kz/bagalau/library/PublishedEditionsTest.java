package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.acts.Deriving;
import kz.bagalau.acts.EditionReader;
import kz.bagalau.acts.OwnAct;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Text;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.library.EditionCopy;
import kz.bagalau.model.library.OwnEdition;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An own edition is law for everybody the moment it is published, and for nobody before; on both databases. */
class PublishedEditionsTest {

    private static final Instant NOW = Instant.parse("2015-09-14T04:00:00Z");
    private static final String OWN = "akimat-2015";
    /** Astana's edition under another name. */
    private static final String CANONICAL = ShippedEditions.canonical(EditionId.of("astana-2015")).replace("\"id\":\"astana-2015\"", "\"id\":\"" + OWN + "\"");

    private TestDatabase database;

    private void start(String kind) {
        database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, new TestClock(LocalDate.of(2015, 9, 14)))));
    }

    private static OwnEdition draft(String id, String name) {
        OwnEdition own = new OwnEdition(id, NOW, "Ахметова");
        Text words = new Text(name, name, null);
        own.write("astana-2015", Bilingual.of(name, name), Deriving.begin(EditionId.of(id), EditionId.of("astana-2015"), ShippedEditions::canonical,
                OwnAct.of(words, words, words)).source().toJson(), NOW, "Ахметова");
        return own;
    }

    private void publish() {
        Edition edition = EditionReader.read(CANONICAL);
        database.run(em -> {
            em.persist(new EditionCopy(edition.hash(), OWN, CANONICAL, NOW));
            em.createQuery("select o from OwnEdition o where o.editionId = :id", OwnEdition.class).setParameter("id", OWN).getSingleResult()
                    .publish(edition.hash(), NOW, "Сериков");
        });
    }

    private List<String> names() {
        return call(beans -> beans.get(ReadLaw.class).editions()).stream().map(edition -> edition.id().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void oneThatIsPublishedIsReadLikeTheOthers(String kind) {
        start(kind);
        database.run(em -> em.persist(draft(OWN, "Методика")));
        assertFalse(names().contains(OWN), "a draft is nobody's law");
        assertTrue(call(beans -> beans.get(ReadLaw.class).edition(OWN)).isEmpty());
        publish();
        assertEquals(ShippedEditions.ids().size() + 1, names().size());
        assertEquals(OWN, names().get(names().size() - 1));
        Edition read = call(beans -> beans.get(ReadLaw.class).edition(OWN)).orElseThrow();
        assertEquals(read.hash(), call(beans -> beans.get(Library.class).use(OWN)).edition().hash());
        assertEquals(CANONICAL, call(beans -> beans.get(PublishedEditions.class).canonical(EditionId.of(OWN))));
        assertThrows(RuntimeException.class, () -> database.run(em -> em.remove(em.createQuery("select o from OwnEdition o", OwnEdition.class).getSingleResult())),
                "what is published stays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anAdministratorSetsTheDaysInForceAndTheLatestCount(String kind) {
        start(kind);
        database.run(em -> em.persist(draft(OWN, "Методика")));
        publish();
        LocalDate first = LocalDate.of(2015, 7, 1);
        assertTrue(call(beans -> beans.get(ReadLaw.class).validity(EditionId.of(OWN))).from().isEmpty());
        set(first, null, "газета");
        set(first.plusDays(1), LocalDate.of(2015, 12, 31), "газета, с. 2");
        var validity = call(beans -> beans.get(ReadLaw.class).validity(EditionId.of(OWN)));
        assertTrue(validity.confirmed() && validity.covers(LocalDate.of(2015, 12, 31)) && !validity.covers(LocalDate.of(2016, 1, 1)) && !validity.covers(first));
        assertEquals(2, call(beans -> beans.get(OwnEditions.class).days(OWN)).size());
        assertEquals("own.refused.DAYS", assertThrows(OwnEditionRefused.class, () -> set(first, first.minusDays(1), "?")).key());
    }

    private void set(LocalDate first, LocalDate last, String source) {
        call(beans -> {
            beans.get(SetEditionDays.class).set(OWN, first, last, source);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theListIsSearchedAndSortedInTwoStatements(String kind) {
        start(kind);
        database.run(em -> List.of("Б", "А", "В").forEach(name -> em.persist(draft("own-" + (int) name.charAt(0), name))));
        ListQuery sorted = new ListQuery("", java.util.Map.of(), "name", true, 0, 2);
        assertEquals(List.of("В", "Б"), call(beans -> beans.get(OwnEditions.class).find(sorted)).rows().stream().map(OwnEditionRow::ru).toList());
        ListQuery found = new ListQuery("а", java.util.Map.of(OwnEditions.STATE, "DRAFT"), "", false, 0, 20);
        assertEquals(1, call(beans -> beans.get(OwnEditions.class).find(found)).total());
        assertEquals(2, database.statements(em -> new Beans(em, new TestClock(LocalDate.of(2015, 9, 14))).get(OwnEditions.class).find(sorted)));
    }
}

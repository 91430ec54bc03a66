package kz.bagalau.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.Register;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of documents on PostgreSQL: search, filters, order, pages, and the number of statements. */
class ListPapersTest {

    private static TestDatabase database;
    private static Long body;

    @BeforeAll
    static void register() {
        database = TestDatabase.postgresql();
        database.run(em -> {
            Office office = new Office(em);
            body = office.body().id();
            Person first = office.servant("Ғабитов", null, Office.DAY.minusYears(3));
            Person second = office.servant("Яковлев", null, Office.DAY.minusYears(3));
            Register protocols = new Register(body, PaperKind.PROTOCOL, 2015);
            Register extracts = new Register(body, PaperKind.PROTOCOL_EXTRACT, 2015);
            em.persist(protocols);
            em.persist(extracts);
            store(em, protocols, PaperSubject.ofSession(1L), null);
            RegisteredPaper former = store(em, extracts, PaperSubject.ofPerson(first.id()), null);
            store(em, extracts, PaperSubject.ofPerson(second.id()), null);
            store(em, extracts, PaperSubject.ofPerson(first.id()), former);
        });
    }

    private static RegisteredPaper store(EntityManager em, Register register, PaperSubject subject, RegisteredPaper former) {
        StoredFile pdf = new StoredFile(body, "document", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), null, Instant.EPOCH);
        em.persist(pdf);
        RegisteredPaper paper = new RegisteredPaper(register, Office.DAY, subject).made(pdf, null);
        if (former != null) {
            paper.inPlaceOf(former);
        }
        em.persist(paper);
        em.flush();
        return paper;
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static ListPage<PaperRow> papers(String search, Map<String, String> filters, String sort, int size) {
        return database.call(em -> list(em).papers(body, new ListQuery(search, filters, sort, false, 0, size)));
    }

    private static ListPapers list(EntityManager em) {
        return new Beans(em, Clock.systemUTC()).get(ListPapers.class);
    }

    @Test
    void findsByNumberAndByNameInBothLanguages() {
        assertEquals(List.of("2/2015"), marks(papers("2/2015", Map.of(), "", 50)));
        assertEquals(List.of(), marks(papers("2/2014", Map.of(), "", 50)));
        assertEquals(List.of("3/2015", "1/2015"), marks(papers("ғаби", Map.of(), "", 50)));
        assertEquals(List.of(), marks(papers("100%", Map.of(), "", 50)));
    }

    private static List<String> marks(ListPage<PaperRow> page) {
        return page.rows().stream().map(PaperRow::mark).toList();
    }

    @Test
    void filtersByKindYearAndStanding() {
        assertEquals(1, papers("", Map.of("kind", "PROTOCOL"), "", 50).total());
        assertEquals(4, papers("", Map.of("year", "2015"), "", 50).total());
        ListPage<PaperRow> superseded = papers("", Map.of("standing", "superseded"), "", 50);
        assertEquals(List.of("1/2015"), marks(superseded));
        assertTrue(superseded.rows().get(0).superseded());
        assertEquals(3, papers("", Map.of("standing", "current"), "", 50).total());
    }

    @Test
    void aPaperOfNobodyInParticularHasNoNameAndNoCopy() {
        PaperRow protocol = papers("", Map.of("kind", "PROTOCOL"), "", 50).rows().get(0);
        assertEquals("", protocol.person(Locale.forLanguageTag("kk")));
        assertNull(protocol.docxId());
        assertEquals(LocalDate.of(2015, 9, 14), protocol.dated());
    }

    @Test
    void everyOrderWorksAndAPageIsTwoStatements() {
        for (String sort : List.of("number", "kind", "dated", "person", "personKk")) {
            assertEquals(4, papers("", Map.of(), sort, 50).rows().size(), sort);
        }
        assertEquals(2, papers("", Map.of(), "", 2).rows().size());
        assertEquals(2, database.statements(em -> list(em).papers(body, ListQuery.everything())));
        assertEquals(List.of(2015), database.call(em -> list(em).years(body)));
    }
}

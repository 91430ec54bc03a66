package kz.bagalau.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Stamp;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Calendars;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Actor;
import kz.bagalau.model.audit.AuditEntry;
import kz.bagalau.model.audit.Matter;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Workplace;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests and one's own data on PostgreSQL, through the real beans. */
class RequestsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate DAY = Office.DAY;
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);

    private static TestDatabase database;
    private static Long body;
    private static Long servant;
    private static Long hr;

    @BeforeAll
    static void office() {
        database = TestDatabase.postgresql();
        database.run(em -> {
            new Beans(em, NOON).get(Calendars.class).takeOverShipped();
            Office office = new Office(em);
            body = office.body().id();
            servant = office.servant("Ғабитов", null, DAY.minusYears(3)).id();
            hr = office.servant("Ким", null, DAY.minusYears(3)).id();
            em.persist(new Absence(body, servant, AbsenceKind.values()[0], new Days(DAY.minusDays(9), DAY.minusDays(5)), "№ 7"));
            em.persist(new PriorResult(body, servant, 2014, java.time.LocalDate.of(2015, 1, 20), "EFFECTIVE", null, "список"));
            look(em, hr, servant);
            look(em, servant, servant);
            look(em, servant, hr);
        });
    }

    private static void look(EntityManager em, Long by, Long about) {
        em.persist(new AuditEntry(NOON.instant(), "CASE_RESULT", null, new Actor(1L, by, "p" + by, Role.HR_WORKER.name(), "here"),
                new Matter(Kind.CASE.name(), 5L, body, about), null));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static <T> T as(Long person, Function<Beans, T> work) {
        Caller caller = new Caller(1L, person, "test", "test", List.of(), body, "ru", "", null, Stamp.NONE, false, false);
        return database.call(em -> {
            try {
                return CurrentCaller.as(caller, () -> work.apply(new Beans(em, NOON)));
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    private static Long enter(AskedBy by, String asker, LocalDate received, LocalDate due) {
        return as(hr, beans -> beans.get(Requests.class).enter(body, new Request.Asked(by, asker, "12-3/45", "Результаты", "ст. 34"), received, due));
    }

    private static List<String> askers(String search, Map<String, String> filters) {
        return as(hr, beans -> beans.get(ListRequests.class).requests(body, new ListQuery(search, filters, "asker", false, 0, 50)).rows().stream()
                .map(RequestRow::asker).toList());
    }

    @Test
    void aRequestIsAnsweredOnceAndTheListTellsHowItStands() {
        Long late = enter(AskedBy.COURT, "Алматинский суд", DAY.minusDays(20), DAY.minusDays(1));
        Long open = enter(AskedBy.INSPECTOR, "Инспектор Агентства", DAY, DAY.plusDays(7));
        assertEquals(List.of("Алматинский суд"), askers("", Map.of("state", "LATE")));
        assertEquals(List.of("Инспектор Агентства"), askers("агентств", Map.of("state", "OPEN", "by", "INSPECTOR")));
        assertEquals(List.of(late, open), as(hr, beans -> beans.get(ListRequests.class).requests(body, ListQuery.everything()).rows()).stream()
                .map(RequestRow::id).toList(), "the most urgent one stands first");
        Attachment letter = new Attachment("Ответ.pdf", "%PDF-1.7 letter".getBytes(StandardCharsets.US_ASCII));
        as(hr, beans -> {
            beans.get(Requests.class).answer(late, "Копия протокола", "7", DAY, letter);
            return null;
        });
        assertEquals(List.of("Алматинский суд"), askers("", Map.of("state", "ANSWERED")));
        assertNotNull(as(hr, beans -> beans.get(Requests.class).read(late).answer().fileId()));
        assertNull(as(hr, beans -> beans.get(Requests.class).read(open).answer()));
        assertThrows(IllegalStateException.class, () -> as(hr, beans -> {
            beans.get(Requests.class).answer(late, "Ещё раз", null, DAY, null);
            return null;
        }));
        assertEquals(2, database.statements(em -> new Beans(em, NOON).get(ListRequests.class).requests(body, ListQuery.everything())));
        assertEquals(body, as(hr, beans -> beans.get(RequestSource.class).find(Kind.REQUEST, List.of(open, 0L), CurrentCaller.get())).get(open)
                .bodyIds().iterator().next());
    }

    @Test
    void nobodyInTheServiceAnswersHisOwnRequest() {
        Long elsewhere = database.call(em -> {
            StateBody office = new StateBody(new Bin("960440000220"), Bilingual.of("Мекеме", "Учреждение"));
            em.persist(office);
            return office.id();
        });
        Long own = as(servant, beans -> beans.get(Requests.class).enter(elsewhere, new Request.Asked(AskedBy.SERVANT, "Ким", "1", "Мои данные", "ст. 25"),
                DAY, DAY.plusDays(7), hr));
        assertEquals(Set.of(), answerable(hr, own));
        assertEquals(Set.of(own), answerable(servant, own));
    }

    private static Set<Long> answerable(Long person, Long request) {
        Caller worker = new Caller(1L, person, "test", "test", List.of(new Held(Role.HR_WORKER, null, null, null)), body, "ru", "", null, Stamp.NONE, false, false);
        return database.call(em -> {
            try {
                return CurrentCaller.as(worker, () -> AccessOf.sources(NOON, new Beans(em, NOON).get(RequestSource.class))
                        .permitted(Operation.REQUEST_ANSWER, List.of(request)));
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    @Test
    void impossibleDaysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> enter(AskedBy.OTHER, "Завтра", DAY.plusDays(1), DAY.plusDays(9)));
        assertThrows(IllegalArgumentException.class, () -> enter(AskedBy.OTHER, "Раньше", DAY, DAY.minusDays(1)));
        assertEquals(List.of(), askers("завтра", Map.of()));
    }

    @Test
    void workingDaysAreCountedByTheCalendar() {
        assertEquals(Optional.of(5), as(hr, beans -> beans.get(Requests.class).workingDaysTo(DAY.plusDays(7))));
        assertEquals(Optional.of(-1), as(hr, beans -> beans.get(Requests.class).workingDaysTo(DAY.minusDays(3))));
        assertEquals(Optional.empty(), as(hr, beans -> beans.get(Requests.class).workingDaysTo(DAY.plusYears(90))));
    }

    @Test
    void oneSeesWhatIsHeldAboutOneselfAndWhoLooked() {
        OwnDossier mine = as(servant, beans -> beans.get(OwnData.class).read());
        assertEquals("Ғабитов Болат Серікұлы", mine.person().names().get(0).kk());
        assertEquals(1, mine.posts().size());
        assertEquals(List.of("№ 7"), mine.absences().stream().map(Absence::document).toList());
        assertEquals(List.of(2014), mine.results().stream().map(OwnDossier.Result::year).toList());
        assertEquals(List.of("p" + hr), mine.looks().stream().map(OwnDossier.Look::login).toList(), "his own looks are nobody's business");
    }

    @Test
    void whatABodyKnowsOfSomebodyFromOutsideIsHisToSee() {
        database.run(em -> {
            StateBody other = new StateBody(new Bin("150541008880"), Bilingual.of("Басқарма", "Управление"));
            em.persist(other);
            em.flush();
            em.persist(new Outsider(other.id(), servant, new Workplace(Bilingual.of("Кеңсе", "Аппарат"), Bilingual.of("маман", "специалист")), DAY));
        });
        assertEquals(List.of("Управление / Аппарат / специалист"), as(servant, beans -> beans.get(OwnData.class).read()).posts().stream()
                .filter(post -> post.employmentId() == null).map(post -> post.bodyRu() + " / " + post.unitRu() + " / " + post.postRu()).toList());
        database.run(em -> em.createQuery("delete from Outsider o").executeUpdate());
    }

    @Test
    void itIsTakenAwayAsPdfAndJson() {
        OwnDossier mine = as(servant, beans -> beans.get(OwnData.class).take("JSON"));
        JsonObject json = Json.createReader(new ByteArrayInputStream(DossierJson.write(mine, NOON.instant()))).readObject();
        assertEquals(mine.person().iin(), json.getString("iin"));
        assertEquals("2014", json.getJsonArray("results").getJsonObject(0).getString("year"));
        byte[] pdf = DossierPaper.write(mine, NOON.instant(), look -> Text.same(look.operation()), paper -> Text.same(paper.mark()));
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    }

    @Test
    void anAccountWithoutAPersonHasNothingToTake() {
        assertEquals(OwnDossier.nobody(), as(null, beans -> beans.get(OwnData.class).read()));
        assertThrows(IllegalStateException.class, () -> as(null, beans -> beans.get(OwnData.class).take("PDF")));
    }
}

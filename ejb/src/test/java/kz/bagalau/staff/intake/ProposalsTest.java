package kz.bagalau.staff.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.bagalau.assessment.CasesOfPersons;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.exchange.ExchangeRefused;
import kz.bagalau.exchange.KeepStaffMaster;
import kz.bagalau.exchange.ReadStaff;
import kz.bagalau.exchange.StaffProposals;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Stage;
import kz.bagalau.staff.intake.StaffDelta.Told;
import kz.bagalau.staff.intake.StaffNow.Kind;
import kz.bagalau.staff.intake.StaffNow.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff that the document-flow system proposes and reads, on PostgreSQL. */
class ProposalsTest {

    private static final String NEW = "901112400889";
    private static final Map<Column, String> GABIT = Map.of(Column.IIN, NEW, Column.SURNAME_KK, "Ғабит", Column.GIVEN_KK, "Алма", Column.SURNAME_RU, "Габит",
            Column.GIVEN_RU, "Алма");
    private static final Map<Column, String> HIS_POST = Map.of(Column.IIN, NEW, Column.UNIT_CODE, "1", Column.POST_KK, "Маман", Column.POST_RU, "Специалист",
            Column.APPOINTED, "2015-09-01");

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void office() {
        stage = new Stage(TestDatabase.postgresql(), folder, 3);
        stage.database().run(em -> em.createNativeQuery("update person_name set surname_kk = 'Ғабит', given_kk = 'Алма', patronymic_kk = null, surname_ru = 'Габит',"
                + " given_ru = 'Алма', patronymic_ru = null").executeUpdate());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private <T> T asked(Function<Beans, T> work) {
        return stage.hr(beans -> {
            beans.hearing(CasesOfPersons.class).get(ImportJobs.class).executor = (ManagedExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] {ManagedExecutorService.class}, (proxy, method, arguments) -> ((Callable<?>) arguments[0]).call());
            return work.apply(beans);
        });
    }

    private void does(Consumer<Beans> work) {
        asked(beans -> {
            work.accept(beans);
            return null;
        });
    }

    private static Told said(Map<Column, String> cells) {
        return new Told(cells, false);
    }

    private Long propose(StaffDelta delta) {
        Long id = asked(beans -> beans.get(StaffProposals.class).propose(stage.body(), delta, null));
        does(beans -> beans.get(StaffProposals.class).check(id));
        return id;
    }

    private StaffProposals.Standing standing(Long id) {
        return asked(beans -> beans.get(StaffProposals.class).get(id));
    }

    private ReadStaff.Page staff(Long cursor, int size) {
        return asked(beans -> beans.get(ReadStaff.class).list(stage.body(), cursor, size));
    }

    private String iin(Long person) {
        return stage.database().call(em -> em.find(Person.class, person)).iin().value();
    }

    private Employment post(Long person) {
        return stage.database().call(em -> em.createQuery("select e from Employment e where e.personId = :id", Employment.class).setParameter("id", person).getSingleResult());
    }

    private Map<Column, String> post(String iin, Employment post, String title) {
        return Map.of(Column.IIN, iin, Column.APPOINTED, post.days().first().toString(), Column.UNIT_CODE, "1", Column.POST_KK, "Маман " + title, Column.POST_RU, title);
    }

    @Test
    void aProposalWaitsForHrAndTouchesNobodyElse() {
        Long person = stage.people().get(0);
        Employment before = post(person);
        Map<Column, String> head = new EnumMap<>(GABIT);
        head.put(Column.IIN, iin(stage.head()));
        head.put(Column.EMAIL, "head@example.kz");
        StaffDelta delta = new StaffDelta("staff-1", List.of(), List.of(said(head)),
                List.of(said(post(iin(person), before, "Эксперт"))));
        Long id = propose(delta);
        StaffProposals.Standing ready = standing(id);
        assertEquals(List.of("staff-1", ImportState.READY, 3, List.of()), List.of(ready.externalId(), ready.state(), ready.changes(), ready.findings()),
                "two languages of a title and an e-mail; nobody is missing");
        assertEquals(id, propose(delta), "known by its id");
        assertEquals(ready.version(), standing(id).version());
        assertEquals(StaffSource.DOCUMENT_FLOW, asked(beans -> beans.get(ImportReading.class).status(id)).origin());
        assertEquals("Главный специалист", post(person).terms().post().ru());

        does(beans -> beans.get(Imports.class).load(id));
        assertEquals(ImportState.LOADED, standing(id).state());
        assertTrue(standing(id).version() > ready.version());
        assertEquals("Эксперт", post(person).terms().post().ru());
        assertEquals(before.terms().supervisorId(), post(person).terms().supervisorId(), "what is not said is left as it is");
        assertEquals("head@example.kz", stage.database().call(em -> em.find(Person.class, stage.head())).email());
        stage.people().forEach(one -> assertNull(post(one).days().last()));
    }

    @Test
    void whatIsWrongIsNamedByItsPlaceInTheRequestAndNothingIsLoaded() {
        does(beans -> beans.get(KeepStaffMaster.class).keep(stage.body(), StaffSource.DOCUMENT_FLOW));
        Map<Column, String> nowhere = new EnumMap<>(HIS_POST);
        nowhere.put(Column.UNIT_CODE, "07");
        Long id = propose(new StaffDelta("staff-2", List.of(new Told(Map.of(Column.UNIT_CODE, "1", Column.NAME_KK, "Бөлім", Column.NAME_RU, "Отдел"), true)),
                List.of(said(GABIT)), List.of(said(post(iin(stage.head()), post(stage.head()), "Начальник")), said(nowhere))));
        assertEquals(ImportState.REFUSED, standing(id).state());
        assertNull(standing(id).changes());
        assertEquals(List.of("posts[1] people[0] unit_code UNIT_UNKNOWN", "units[0] removed REMOVED"), standing(id).findings().stream()
                .map(one -> one.sheet() + " " + one.column() + " " + one.fault()).sorted().toList());
        assertEquals("Главный специалист", post(stage.head()).terms().post().ru());

        Long stranger = propose(new StaffDelta("staff-3", List.of(), List.of(said(GABIT)), List.of()));
        assertEquals(ImportState.REFUSED, standing(stranger).state(), "somebody new without a post");
        Long file = asked(beans -> beans.get(Imports.class).upload(stage.body(), "staff.csv", "iin".getBytes(StandardCharsets.UTF_8)));
        assertEquals(ExchangeRefused.Reason.PROPOSAL_UNKNOWN, assertThrows(ExchangeRefused.class, () -> standing(file)).reason());
    }

    @Test
    void theMasterLoadsByItselfAndTheDeltaTellsWhatCameAndWent() {
        ReadStaff.Page all = staff(null, 200);
        assertEquals(List.of(1L, 4L, 4L), List.of(Kind.values()).stream().map(kind -> all.records().stream().filter(one -> one.kind() == kind).count()).toList());
        assertFalse(all.more());
        assertEquals(List.of(), staff(all.next(), 200).records());
        ReadStaff.Page first = staff(null, 5);
        assertTrue(first.more());
        assertEquals(all.records(), java.util.stream.Stream.concat(first.records().stream(), staff(first.next(), 5).records().stream()).toList());

        does(beans -> beans.get(KeepStaffMaster.class).keep(stage.body(), StaffSource.DOCUMENT_FLOW));
        Long id = propose(new StaffDelta("staff-4", List.of(), List.of(said(GABIT)), List.of(said(HIS_POST))));
        assertEquals(ImportState.LOADED, standing(id).state());
        ReadStaff.Page came = staff(all.next(), 200);
        assertEquals(List.of(Kind.PERSON, Kind.POST), came.records().stream().map(Standing::kind).toList());
        assertEquals("Специалист", came.records().get(1).cells().get(Column.POST_RU));
        assertEquals(NEW + " 2015-09-01", came.records().get(1).key());

        does(beans -> beans.get(Imports.class).takeBack(id));
        ReadStaff.Page went = staff(came.next(), 200);
        assertEquals(List.of(true, true), went.records().stream().map(Standing::removed).toList());
        assertEquals("Габит", went.records().get(0).cells().get(Column.SURNAME_RU));
        assertEquals(all.records().size(), staff(null, 200).records().size(), "who is gone is not in all that there is");
        assertEquals(1L, stage.database().<Long>call(em -> em.createQuery("select count(i) from StaffImport i", Long.class).getSingleResult()));
    }
}

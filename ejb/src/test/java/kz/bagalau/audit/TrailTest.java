package kz.bagalau.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Stamp;
import kz.bagalau.audit.Verification.Break;
import kz.bagalau.audit.Verification.Fault;
import kz.bagalau.clock.Clock;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain is whole, and every way of tampering with it shows. */
class TrailTest {

    private static final Caller HR = new Caller(3L, 7L, "hr", "HR", List.of(), 1L, "ru", "10.0.0.1", null, Stamp.NONE, false, false);

    private static int seal(EntityManager em) {
        Sealer sealer = new Sealer();
        sealer.em = em;
        return sealer.seal();
    }

    private static Verification verify(EntityManager em) {
        VerifyTrail verify = new VerifyTrail();
        verify.em = em;
        return verify.verify();
    }

    private static ReadTrail read(EntityManager em) {
        ReadTrail read = new ReadTrail();
        read.em = em;
        read.clock = new Clock();
        return read;
    }

    private static void write(EntityManager em, int lines) {
        for (int i = 1; i <= lines; i++) {
            TrailBeans.trail(em).write(HR, Role.HR_WORKER, Operation.ACCOUNT_GRANT, null, new Matter("ACCOUNT", (long) i, 1L, 8L), Map.of("role", "MEMBER"));
        }
    }

    private static TestDatabase sealed(int lines) {
        TestDatabase database = TestDatabase.h2();
        database.run(em -> write(em, lines));
        database.run(TrailTest::seal);
        return database;
    }

    @Test
    void aChainIsWholeAndItsTailIsTold() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(em -> write(em, 3));
            assertEquals(3, database.call(TrailTest::verify).unsealed());
            assertEquals(Integer.valueOf(3), database.call(TrailTest::seal));
            assertEquals(Integer.valueOf(0), database.call(TrailTest::seal));
            database.run(em -> write(em, 1));
            Verification found = database.call(TrailTest::verify);
            assertTrue(found.isWhole());
            assertEquals(3, found.checked());
            assertEquals(1, found.unsealed());
            assertNotNull(found.oldestUnsealed());
        }
    }

    @Test
    void whatIsSealedWhileItIsReadIsNoBreak() throws Exception {
        try (TestDatabase database = TestDatabase.postgresql()) {
            AtomicBoolean reading = new AtomicBoolean(true);
            CompletableFuture<Void> sealer = CompletableFuture.runAsync(() -> {
                while (reading.get()) {
                    database.run(em -> write(em, 1));
                    database.run(TrailTest::seal);
                }
            });
            for (int i = 0; i < 150; i++) {
                assertEquals(List.of(), database.call(TrailTest::verify).breaks());
            }
            reading.set(false);
            sealer.get();
            assertTrue(database.call(TrailTest::verify).checked() > 10);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "update audit_entry set login = 'other' where place = 2; 2; CHANGED",
        "update audit_entry set role = null where place = 2; 2; CHANGED",
        "update audit_entry set concerns_id = 9 where place = 3; 3; CHANGED",
        "update audit_entry set happened_at = timestamp '2015-01-01 00:00:00' where place = 1; 1; CHANGED",
        "delete from audit_entry where place = 2; 2; MISSING",
        "delete from audit_entry where place = 3; 3; END",
        "update audit_payload set details = 'role=CHAIR' where entry_id = (select id from audit_entry where place = 2); 2; DETAILS"
    })
    void tamperingShows(String sql, long place, Fault fault) {
        try (TestDatabase database = sealed(3)) {
            database.run(em -> em.createNativeQuery(sql).executeUpdate());
            Break first = database.call(TrailTest::verify).breaks().get(0);
            assertEquals(place, first.place());
            assertEquals(fault, first.fault());
        }
    }

    @Test
    void aForgedLineAtTheEndShows() {
        try (TestDatabase database = sealed(2)) {
            database.run(em -> em.createNativeQuery("update audit_entry set hash = '00' where place = 2").executeUpdate());
            assertEquals(List.of(Fault.CHANGED, Fault.END),
                    database.call(TrailTest::verify).breaks().stream().map(Break::fault).toList());
        }
    }

    @Test
    void detailsAreDisposedOfWithoutBreakingTheChain() {
        try (TestDatabase database = sealed(2)) {
            assertEquals(Integer.valueOf(2), database.call(em -> read(em).disposeBefore(new Clock().today().plusDays(1))));
            Verification found = database.call(TrailTest::verify);
            assertTrue(found.isWhole());
            assertEquals(2, found.disposed());
        }
    }

    @Test
    void linesAreFoundAndPaged() {
        try (TestDatabase database = sealed(3)) {
            database.run(em -> {
                ListQuery mine = new ListQuery("H", Map.of("what", "ACCOUNT_GRANT", "period", "1", "outcome", "DONE"), "", false, 1, 1);
                ListPage<AuditLine> page = read(em).lines(mine);
                assertEquals(3, page.total());
                assertEquals(List.of(2L), page.rows().stream().map(AuditLine::matterId).toList());
                assertEquals("role=MEMBER", page.rows().get(0).details());
                assertEquals(0, read(em).lines(new ListQuery("_", Map.of(), "", false, 0, 1)).total());
                assertEquals(0, read(em).lines(new ListQuery("", Map.of("outcome", "REFUSED"), "", false, 0, 1)).total());
            });
        }
    }

    @Test
    void looksAtAMergedRecordAreLooksAtTheRightOne() throws Exception {
        try (TestDatabase database = TestDatabase.postgresql()) {
            List<Long> records = database.call(em -> Stream.of("850215300997", "901112400889", "850216100011").map(iin -> person(em, iin)).toList());
            database.run(em -> records.forEach(one -> TrailBeans.trail(em).write(HR, Role.HR_WORKER, Operation.CASE_RESULT, null,
                    new Matter("CASE", one, 1L, one), Map.of())));
            assertEquals(1, looks(database, records.get(2)));
            database.run(em -> em.find(Person.class, records.get(0)).mergeInto(em.find(Person.class, records.get(1))));
            database.run(em -> em.find(Person.class, records.get(1)).mergeInto(em.find(Person.class, records.get(2))));
            assertEquals(3, looks(database, records.get(2)));
        }
    }

    private static int looks(TestDatabase database, Long person) throws Exception {
        Caller servant = new Caller(4L, person, "s", "S", List.of(), 1L, "ru", "", null, Stamp.NONE, false, false);
        return CurrentCaller.as(servant, () -> database.call(em -> read(em).looksAtMine())).size();
    }

    private static Long person(EntityManager em, String iin) {
        FullName name = new FullName("Әлиев", "Болат", null);
        Person person = new Person(Iin.completing(iin.substring(0, 11)).orElseThrow(), name, name);
        em.persist(person);
        em.flush();
        return person.id();
    }

    @Test
    void aServantSeesNoLinesThatAreNoLooks() throws Exception {
        try (TestDatabase database = sealed(1)) {
            Caller servant = new Caller(4L, 8L, "s", "S", List.of(), 1L, "ru", "", null, Stamp.NONE, false, false);
            assertEquals(List.of(), CurrentCaller.as(servant, () -> database.call(em -> read(em).looksAtMine())));
        }
    }
}

package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People from outside: entered, put right, ended; never staff. On PostgreSQL. */
class OutsidersTest {

    private static final LocalDate DAY = StaffStory.DAY;
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
    private static final String IIN = "850215300997";
    private static final FullName KK = new FullName("Сәтбаева", "Әсем", null);
    private static final FullName RU = new FullName("Сатпаева", "Асем", null);
    private static final Bilingual PLACE = Bilingual.of("Қалалық басқарма", "Городское управление");
    private static final Bilingual POST = Bilingual.of("басшының орынбасары", "заместитель руководителя");

    private TestDatabase database;
    private Long body;
    private Long other;
    private Long servant;
    private Long elsewhere;

    @BeforeEach
    void office() {
        database = TestDatabase.postgresql();
        database.run(em -> {
            StaffStory story = new StaffStory(em);
            StateBody office = story.body("990140009992");
            StateBody second = story.body("150541008880");
            Unit first = story.unit(office, null, "1");
            Person head = story.person("Әлиев");
            Person under = story.person("Ғабитов");
            Person far = story.person("Ибраев");
            story.post(first, head, null, DAY.minusYears(5));
            story.post(first, under, head, DAY.minusYears(3));
            story.post(story.unit(second, null, "1"), far, null, DAY.minusYears(3));
            body = office.id();
            other = second.id();
            servant = under.id();
            elsewhere = far.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, CLOCK)));
    }

    private void run(Consumer<Beans> work) {
        database.run(em -> work.accept(new Beans(em, CLOCK)));
    }

    private static Newcomer newcomer(String iin) {
        return new Newcomer(iin, KK, RU, "asem@example.kz", null);
    }

    private Long enter(Long bodyId, Newcomer newcomer) {
        return call(beans -> beans.get(OutsiderDeeds.class).add(bodyId, newcomer, PLACE, POST, DAY));
    }

    private String refused(Consumer<OutsiderDeeds> deed) {
        return assertThrows(StaffRefused.class, () -> run(beans -> deed.accept(beans.get(OutsiderDeeds.class)))).key();
    }

    private List<OutsiderRow> found(String search, Map<String, String> filters) {
        return call(beans -> beans.get(Outsiders.class).find(body, new ListQuery(search, filters, "workplace", true, 0, 10))).rows();
    }

    private String iin(Long person) {
        return database.call(em -> em.find(Person.class, person).iin().value());
    }

    private Long person(Long outsider) {
        return database.call(em -> em.find(Outsider.class, outsider).personId());
    }

    @Test
    void somebodyFromOutsideIsKnownAndIsNoStaff() {
        Long id = enter(body, newcomer(IIN));
        OutsiderRow row = found("город", Map.of("time", "PRESENT")).get(0);
        assertEquals(id, row.id());
        assertEquals("Сатпаева Асем", row.name(Locale.forLanguageTag("ru")).full());
        assertEquals(List.of(), found("%", Map.of()));
        assertEquals(List.of(), found("", Map.of("time", "ENDED")));
        run(beans -> {
            Staff staff = beans.get(Staff.class);
            assertEquals(2, staff.holders(body, DAY).size());
            PostHolder outside = staff.outsiders(body, DAY).get(0);
            assertTrue(outside.outside());
            assertEquals("Городское управление", outside.unit(Locale.forLanguageTag("ru")));
            assertEquals(List.of(), staff.outsiders(body, DAY.minusDays(1)));
            assertTrue(beans.get(StaffList.class).supervisors(body).stream().anyMatch(PostHolder::outside));
            assertEquals(2, beans.get(StaffList.class).find(body, ListQuery.everything()).total());
            assertEquals(List.of(StaffDeed.Kind.OUTSIDER_ADDED), beans.get(Outsiders.class).journal(body, id).stream().map(StaffDeed::kind).toList());
        });
    }

    @ParameterizedTest
    @CsvSource({"850215300998, staff.fault.IIN_CHECK_DIGIT", "85021530099, staff.fault.IIN_LENGTH", "851315300997, staff.fault.IIN_DATE"})
    void anIinWithAFlawIsRefused(String iin, String key) {
        assertEquals(key, refused(deeds -> deeds.add(body, newcomer(iin), PLACE, POST, DAY)));
        assertEquals(3, database.<Number>call(em -> em.createQuery("select count(p) from Person p", Long.class).getSingleResult()).intValue());
    }

    @Test
    void whoIsStaffOrKnownOrAnotherIsRefused() {
        assertEquals("staff.refused.OUTSIDER_SERVES", refused(deeds -> deeds.add(body, newcomer(iin(servant)), PLACE, POST, DAY)));
        assertEquals("staff.refused.OUTSIDER_NAME", refused(deeds -> deeds.add(body, newcomer(iin(elsewhere)), PLACE, POST, DAY)));
        enter(body, newcomer(IIN));
        assertEquals("staff.refused.OUTSIDER_KNOWN", refused(deeds -> deeds.add(body, newcomer(IIN), PLACE, POST, DAY)));
    }

    @Test
    void namesAndPlaceOfWorkAreNeededInBothLanguages() {
        Newcomer nameless = new Newcomer(IIN, new FullName("Сәтбаева", " ", null), RU, null, null);
        assertEquals("staff.refused.OUTSIDER_UNNAMED", refused(deeds -> deeds.add(body, nameless, PLACE, POST, DAY)));
        assertEquals("staff.refused.OUTSIDER_WORKPLACE", refused(deeds -> deeds.add(body, newcomer(IIN), Bilingual.of(null, "Управление"), POST, DAY)));
    }

    @Test
    void aServantOfAnotherBodyKeepsHisRecordAndIsNotPutRightFromHere() {
        Newcomer known = new Newcomer(iin(elsewhere), new FullName("ИБРАЕВ", "Болат", null), new FullName("Ибраев", "Болат", null), "x@y.kz", null);
        Long id = enter(body, known);
        assertEquals(elsewhere, person(id));
        assertEquals("staff.refused.OUTSIDER_SHARED", refused(deeds -> deeds.correct(body, id, newcomer(iin(elsewhere)), PLACE, POST)));
        assertEquals(Map.of(other, true, body, false), call(beans -> {
            var bodies = beans.get(StaffSource.class).find(Kind.PERSON, List.of(elsewhere), CurrentCaller.get()).get(elsewhere).bodyIds();
            return Map.of(other, bodies.contains(other), body, bodies.contains(body));
        }));
    }

    @Test
    void aRecordIsPutRight() {
        Long id = enter(body, newcomer(IIN));
        Newcomer right = new Newcomer("901112400889", KK, new FullName("Сатпаева", "Асель", null), null, null);
        run(beans -> beans.get(OutsiderDeeds.class).correct(body, id, right, Bilingual.of("Басқа орын", "Другое место"), POST));
        OutsiderRow row = found("", Map.of()).get(0);
        assertEquals("901112400889 Сатпаева Асель Другое место", row.iin() + " " + row.name(Locale.ROOT) + " " + row.workplaceRu());
        assertEquals("staff.refused.IIN_KNOWN", refused(deeds -> deeds.correct(body, id, newcomer(iin(servant)), PLACE, POST)));
        assertThrows(IllegalArgumentException.class, () -> run(beans -> beans.get(OutsiderDeeds.class).end(other, id, DAY, "x")));
    }

    @Test
    void theEndIsADayAndWhoIsAppointedIsStaff() {
        Long id = enter(body, newcomer(IIN));
        assertEquals("staff.refused.DAYS", refused(deeds -> deeds.end(body, id, DAY.minusDays(1), "приказ")));
        database.run(em -> new StaffStory(em).post(em.createQuery("select u from Unit u where u.bodyId = :body", Unit.class).setParameter("body", body)
                .getSingleResult(), em.find(Person.class, person(id)), em.find(Person.class, servant), DAY));
        assertEquals(List.of(), call(beans -> beans.get(Staff.class).outsiders(body, DAY)));
        run(beans -> beans.get(OutsiderDeeds.class).end(body, id, DAY, "приказ"));
        assertEquals(DAY, this.<OutsiderRow>call(beans -> beans.get(Outsiders.class).one(body, id).orElseThrow()).lastDay());
    }

    @Test
    void theListCostsTwoStatements() {
        enter(body, newcomer(IIN));
        assertEquals(2, database.statements(em -> new Beans(em, CLOCK).get(Outsiders.class).find(body, ListQuery.everything())));
    }

    /** Nobody is at two hosts at once: a secondment is not lengthened without an order, nor are records merged that were seconded in the same days. */
    @Test
    void nobodyIsSecondedTwiceInTheSameDays() {
        Long host = person(enter(body, newcomer(IIN)));
        second(host, DAY, DAY.plusDays(30));
        second(host, DAY.plusDays(31), DAY.plusDays(60));
        Long first = database.call(em -> em.createQuery("select min(s.id) from Secondment s", Long.class).getSingleResult());
        assertEquals("staff.refused.SECONDMENT_LONGER", assertThrows(StaffRefused.class, () -> hr(deeds -> deeds.back(servant, first, DAY.plusDays(40)))).key());
        assertEquals("staff.refused.SECONDED", assertThrows(StaffRefused.class, () -> second(host, DAY.plusDays(20), DAY.plusDays(25))).key());
        hr(deeds -> deeds.back(servant, first, DAY.plusDays(10)));
        database.run(em -> em.persist(new Secondment(other, elsewhere, host, new Days(DAY.plusDays(40), DAY.plusDays(41)), "№ 3")));
        assertEquals("staff.refused.MERGE_SECONDED", assertThrows(StaffRefused.class, this::merge).key());
        database.run(em -> em.createQuery("delete from Secondment s where s.personId = :person").setParameter("person", elsewhere).executeUpdate());
        merge();
    }

    private void second(Long host, LocalDate from, LocalDate to) {
        hr(deeds -> deeds.second(servant, body, host, new Days(from, to), "№ 1"));
    }

    private void hr(Consumer<SecondmentDeeds> deed) {
        try {
            CurrentCaller.as(Caller.SYSTEM, () -> {
                run(beans -> deed.accept(beans.get(SecondmentDeeds.class)));
                return null;
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void merge() {
        database.run(em -> new Merging(em, em.find(Person.class, elsewhere), em.find(Person.class, servant)).run());
    }
}

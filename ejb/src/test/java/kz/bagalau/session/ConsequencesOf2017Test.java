package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.ReadableResult;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.archive.Borne;
import kz.bagalau.archive.ConsequenceTerms;
import kz.bagalau.archive.Consequences;
import kz.bagalau.archive.EnterOrder;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.archive.OrderRefused;
import kz.bagalau.archive.PastResult;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.model.record.Finding;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.DeadlineBoard;
import kz.bagalau.watch.Sourced;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What follows from a year of quarters: bonus, training within its term, no mentor, demotion or dismissal after two years running. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsequencesOf2017Test {

    private final YearScene scene = new YearScene("almaty-region-2017", 4);
    private final YearCommission commission = new YearCommission(scene);
    private final QuarteredYear year = new QuarteredYear(scene);
    private Long good;
    private Long weak;
    private Long twice;
    private Long between;

    @BeforeAll
    void decided() {
        commission.appoint();
        good = year.computed(scene.servants.get(0), Map.of(1, 70, 2, 150, 3, 111), 4);
        weak = year.computed(scene.servants.get(1), Map.of(1, 70), 3);
        twice = year.computed(scene.servants.get(2), Map.of(1, 70), 3);
        between = year.computed(scene.servants.get(3), Map.of(1, 70), 3);
        scene.does(scene.hr, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            em.persist(new PriorResult(scene.body, scene.servants.get(1), 2017, null, "UNSATISFACTORY", null, "протокол № 3"));
            em.persist(new PriorResult(scene.body, scene.servants.get(2), 2018, null, "UNSATISFACTORY", null, "протокол № 4"));
            em.persist(new PriorResult(scene.body, scene.servants.get(3), 2017, LocalDate.of(2018, 2, 1), "UNSATISFACTORY", null, "протокол № 3"));
            em.persist(new PriorResult(scene.body, scene.servants.get(3), 2018, LocalDate.of(2019, 1, 15), "EFFECTIVE", null, "протокол № 4"));
        });
        List<Long> all = List.of(good, weak, twice, between);
        Long session = commission.open(all);
        all.forEach(one -> {
            commission.secretary(HoldSession.class, room -> room.putApproval(session, commission.item(session, one), null));
            commission.carry(session, one);
        });
        commission.sign(session);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(all));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private Map<Long, GroundRow> grounds() {
        return scene.as(scene.hr, beans -> beans.get(ReadGrounds.class).leading(scene.body, ListQuery.everything()).rows()).stream()
                .collect(Collectors.toMap(GroundRow::caseId, one -> one));
    }

    private static List<String> codes(GroundRow row) {
        return row.follows().stream().map(GroundRow.Joined::code).sorted().toList();
    }

    @Test
    void theYearsGradeLeadsToThemAndNoQuarterDoes() {
        Map<Long, GroundRow> rows = grounds();
        assertEquals(4, rows.size(), "one line a person, whatever his quarters were");
        assertEquals(List.of("BONUS"), codes(rows.get(good)));
        assertEquals(List.of("NO_MENTOR", "TRAINING"), codes(rows.get(weak)));
    }

    @Test
    void trainingHasItsTermFromTheDecisionAndAnOrderCarriesItOut() {
        GroundRow.Joined training = grounds().get(weak).follows().stream().filter(one -> one.code().equals("TRAINING")).findFirst().orElseThrow();
        assertEquals(YearOffice.DAY.plusMonths(3), training.due().last(), "three months from the decision");
        assertEquals("training-term", training.due().term());
        assertFalse(grounds().get(weak).follows().stream().anyMatch(one -> one.code().equals("NO_MENTOR") && one.due() != null));
        assertEquals(List.of(YearOffice.DAY.plusMonths(3)), board(scene.hr), "it stands among the terms of HR");
        assertEquals(board(scene.hr), board(scene.supervisor), "and of his supervisor");
        assertEquals(board(scene.hr), board(scene.servants.get(1)), "and his own");
        assertEquals(List.of(), board(scene.servants.get(0)), "of others he reads nothing");
        scene.does(scene.hr, beans -> beans.get(EnterOrder.class).order(scene.body, List.of(grounds().get(weak).resultId()), "TRAINING", "5-к", YearOffice.DAY,
                "біліктілікті арттыру курсы", null));
        GroundRow.Joined done = grounds().get(weak).follows().stream().filter(one -> one.code().equals("TRAINING")).findFirst().orElseThrow();
        assertEquals("5-к", done.orderNo());
        assertFalse(done.due().open(), "it is kept by the order");
        assertEquals(List.of(), board(scene.hr), "the board has it among what is done");
    }

    /** The last days of training of the second servant that a reader's board shows as open. */
    private List<LocalDate> board(Long reader) {
        return scene.as(reader, beans -> Sourced.by(beans, ConsequenceTerms.class).get(DeadlineBoard.class).board(ListQuery.everything())).page().rows().stream()
                .filter(row -> row.term().term().equals("training-term") && row.caseId().equals(weak) && row.term().open()).map(row -> row.term().last()).toList();
    }

    @Test
    void twoYearsRunningCountResultsFromBeforeTheSystemWithTheirPaper() {
        var borne = scene.as(scene.hr, beans -> beans.get(Consequences.class).overYears(scene.body)).stream()
                .filter(one -> one.who().personId().equals(scene.servants.get(2))).toList();
        assertEquals(List.of("DEMOTION", "DISMISSAL"), borne.stream().map(one -> one.consequence()).sorted().toList());
        assertTrue(borne.get(0).results().stream().map(PastResult::source).anyMatch("протокол № 4"::equals));
        assertTrue(lines(borne.get(0).why()).contains("Принят из документа: протокол № 4"), lines(borne.get(0).why()));
        assertEquals(List.of(scene.servants.get(2)), scene.as(scene.hr, beans -> beans.get(Consequences.class).overYears(scene.body)).stream()
                .map(one -> one.who().personId()).distinct().toList(), "another grade between two low ones breaks them, and a year without an evaluation: 2017 and 2019 do not run");
    }

    /** From the day on which an edition without such a rule is in force, the results still stand under theirs. */
    @Test
    void theGroundDoesNotVanishWithTheEdition() {
        YearScene copy = scene.copy();
        try {
            Long person = scene.servants.get(2);
            copy.database.run(em -> {
                StateBody body = em.find(StateBody.class, copy.body);
                body.assign("almaty-region-2017", new Days(LocalDate.of(2017, 4, 12), YearOffice.DAY.minusDays(1)), null);
                body.assign("almaty-city-2018", new Days(YearOffice.DAY, null), null);
                List.of(2016, 2017).forEach(year -> em.persist(new PriorResult(copy.body, copy.hr, year, null, "UNSATISFACTORY", null, "протокол № 2")));
            });
            assertEquals(Set.of(person, copy.hr), copy.as(copy.hr, beans -> beans.get(Consequences.class).overYears(copy.body)).stream()
                    .map(one -> one.who().personId()).collect(Collectors.toSet()), "decided here, and before the system");
            assertEquals(Set.of("BONUS", "NO_MENTOR", "TRAINING"), copy.as(copy.hr, beans -> beans.get(Consequences.class).ofLastGrade(copy.body)).stream()
                    .map(one -> one.consequence()).collect(Collectors.toSet()));
            copy.does(copy.hr, beans -> beans.get(Consequences.class).overYears(copy.body, person, "DEMOTION", "9-к", YearOffice.DAY, null));
        } finally {
            copy.close();
        }
    }

    private static String lines(Step step) {
        return LawTexts.sentences().lines(Lang.RU, step).stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }

    @Test
    void theServantReadsWhatFollowsWithHisEarlierResultsAndTheirPapers() {
        ReadableResult.Decision read = read(scene.servants.get(2), twice);
        String said = read.follows().stream().map(ConsequencesOf2017Test::lines).collect(Collectors.joining("\n"));
        assertTrue(said.contains("Принят из документа: протокол № 4") && said.contains("учитывается"), said);
        assertEquals(List.of("training-term"), read.due().stream().map(one -> one.term()).toList());
        assertEquals("I квартал 2019 года", read.beside().get(0).name().in(Lang.RU));
        ReadableResult.Decision other = read(scene.servants.get(0), good);
        assertEquals(List.of(), other.due());
        assertEquals(List.of("I квартал 2019 года", "II квартал 2019 года", "III квартал 2019 года"),
                other.beside().stream().map(one -> one.name().in(Lang.RU)).toList());
    }

    private ReadableResult.Decision read(Long servant, Long caseId) {
        return scene.as(servant, beans -> beans.get(ReadResult.class).open(caseId).decision());
    }

    private static final Finding FINDING = new Finding("бос төмен лауазым жоқ", "12-3", YearOffice.DAY);

    private static void order(YearScene copy, Long person, String consequence, Finding finding) {
        copy.does(copy.hr, beans -> beans.get(Consequences.class).overYears(copy.body, person, consequence, "9-к", YearOffice.DAY, finding));
    }

    private static List<Borne> borne(YearScene copy) {
        return copy.as(copy.hr, beans -> beans.get(Consequences.class).overYears(copy.body));
    }

    @Test
    void anOrderOnSeveralResultsNamesItsConsequenceAndTheyDoNotCountAgain() {
        YearScene copy = scene.copy();
        try {
            Long person = scene.servants.get(2);
            assertThrows(IllegalStateException.class, () -> order(copy, person, "ATTESTATION", null));
            assertThrows(OrderRefused.class, () -> order(copy, person, "DEMOTION", FINDING), "it stands in no other's place");
            order(copy, person, "DEMOTION", null);
            assertThrows(IllegalStateException.class, () -> order(copy, person, "DEMOTION", null));
            Map<String, Long> orders = copy.call(em -> em.createQuery("select a.consequence, count(a) from Attestation a where a.personId = :id group by"
                    + " a.consequence", Object[].class).setParameter("id", person).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
            assertEquals(Map.of("DEMOTION", 1L), orders);
        } finally {
            copy.close();
        }
    }

    @Test
    void dismissalWantsTheFindingThatDemotionIsImpossible() {
        YearScene copy = scene.copy();
        try {
            Long person = scene.servants.get(2);
            assertThrows(OrderRefused.class, () -> order(copy, person, "DISMISSAL", null));
            assertThrows(WrongDay.class, () -> copy.does(copy.hr, beans -> beans.get(Consequences.class).overYears(copy.body, person, "DISMISSAL", "9-к",
                    YearOffice.DAY.minusDays(1), FINDING)), "found before the order");
            order(copy, person, "DISMISSAL", FINDING);
            assertEquals(List.of(), borne(copy), "nor is there a demotion after it");
            Attestation entered = copy.as(copy.hr, beans -> beans.get(ReadRecord.class).of(person)).orders().get(0);
            assertEquals("DISMISSAL", entered.consequence());
            assertEquals("бос төмен лауазым жоқ", entered.finding().words());
            assertEquals("12-3", entered.finding().documentNo());
            assertEquals(YearOffice.DAY, entered.finding().documentOn());
        } finally {
            copy.close();
        }
    }

    @Test
    void dismissalMayFollowADemotionThatFailedOverTheSameResults() {
        YearScene copy = scene.copy();
        try {
            Long person = scene.servants.get(2);
            order(copy, person, "DEMOTION", null);
            Borne left = borne(copy).get(0);
            assertEquals("DISMISSAL", left.consequence());
            assertEquals("DEMOTION", left.insteadOf());
            assertEquals("9-к", left.tried().orderNo());
            assertEquals(1, borne(copy).size(), "another demotion over the same results is not offered");
            order(copy, person, "DISMISSAL", FINDING);
            assertEquals(List.of(), borne(copy));
        } finally {
            copy.close();
        }
    }

    @Test
    void aDemotionCarriedOutLeavesNoGroundForDismissal() {
        YearScene copy = scene.copy();
        try {
            Long person = scene.servants.get(2);
            order(copy, person, "DEMOTION", null);
            copy.database.run(em -> {
                Employment former = em.createQuery("select e from Employment e where e.personId = :id", Employment.class).setParameter("id", person).getSingleResult();
                former.end(YearOffice.DAY.minusDays(1), "9-к");
                em.flush();
                em.persist(new Employment(copy.body, person, former.terms(), YearOffice.DAY));
            });
            assertEquals(List.of(), borne(copy), "he holds another post since the order");
        } finally {
            copy.close();
        }
    }
}

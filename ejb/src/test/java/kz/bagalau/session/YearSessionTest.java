package kz.bagalau.session;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.session.YearCommission.PROOF;
import static kz.bagalau.session.YearCommission.kk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The commission of a calendar year: many results of one person decided at once (almaty-city-2018, п. 30-38), on PostgreSQL, through the real beans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearSessionTest {

    private static final Change HIGHER = Change.grade("targets-result", "", "EXCELLENT");
    private static final Change LOWER = Change.grade("competencies-result", "initiative", "FAILS");

    private final YearScene scene = new YearScene("almaty-city-2018", 6);
    private final YearCommission commission = new YearCommission(scene);
    private Long plain;
    private Long revised;
    private Long failing;
    private Long session;

    @BeforeAll
    void sit() {
        commission.appoint();
        plain = scene.sheets(scene.computed(scene.servants.get(0), 5));
        revised = scene.sheets(scene.computed(scene.servants.get(1), 4));
        failing = scene.sheets(scene.computed(scene.servants.get(2), 2, "initiative"));
        session = commission.open(List.of(plain, revised, failing));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private void put(Long caseId, List<Change> changes, Revision.Ground ground, boolean proved) {
        put(session, caseId, changes, ground, proved);
    }

    private void put(Long session, Long caseId, List<Change> changes, Revision.Ground ground, boolean proved) {
        commission.secretary(HoldSession.class, one -> one.putChanges(session, commission.item(session, caseId), changes, ground, kk("жұмысы жоғары"),
                proved ? List.of(PROOF) : List.of(), null));
    }

    private Map<String, CaseResult> inForce(Long caseId) {
        return commission.subject(caseId, subject -> {
            subject.results().forEach(one -> one.supersedes().ifPresent(CaseResult::kind));
            return subject.inForce().stream().collect(Collectors.toMap(one -> one.part().isEmpty() ? one.kind() : one.part(), one -> one));
        });
    }

    /** One person, one place on the agenda, though he has a grade and an outcome for each competency; only the grade that leads disputes. */
    @Test
    void onePersonIsHeardOnce() {
        assertEquals(3, commission.asked(ReadRoom.class, room -> room.room(session)).lines().size());
        assertEquals("targets-result", commission.look(session, plain, one -> one.kind()));
        assertEquals(Set.of(Dispute.LOWEST_GRADE), commission.look(session, failing, one -> one.disputes()));
        CaseBefore before = commission.asked(ReadRoom.class, room -> room.item(session, commission.item(session, failing)));
        assertEquals("UNSATISFACTORY", before.results().get(0).put().grade());
        assertEquals(before.results().size() - 1, before.beside().size());
        assertEquals("FAILS", before.beside().stream().filter(one -> one.put().part().equals("initiative")).findFirst().orElseThrow().put().grade());
        assertEquals("Бастамашылық", before.beside().stream().filter(one -> one.put().part().equals("initiative")).findFirst().orElseThrow().name().kk());
        assertFalse(before.revisable());
        assertEquals(before.results().size(), before.regradable().size());
    }

    @Test
    void whatIsNoRevisionIsRefused() {
        assertObstacle("revision.noProof", Set.of("37", "38"), () -> put(revised, List.of(HIGHER), Revision.Ground.PROOF, false));
        assertObstacle("session.revise.same", Set.of("37", "38"),
                () -> put(revised, List.of(Change.grade("targets-result", "", "EFFECTIVE")), Revision.Ground.JUDGEMENT, false));
        assertThrows(IllegalArgumentException.class, () -> put(revised, List.of(), Revision.Ground.JUDGEMENT, false));
        assertThrows(IllegalArgumentException.class, () -> put(revised, List.of(Change.grade("targets-result", "", "BEST")), Revision.Ground.JUDGEMENT, false));
        assertThrows(IllegalArgumentException.class, () -> put(revised, List.of(Change.grade("annual", "", "FAILS")), Revision.Ground.JUDGEMENT, false));
        assertThrows(IllegalArgumentException.class,
                () -> put(revised, List.of(Change.points("targets-result", "", kz.bagalau.law.number.Score.of(5))), Revision.Ground.JUDGEMENT, false));
        assertThrows(IllegalArgumentException.class, () -> commission.secretary(HoldSession.class, one -> one.putChanges(session,
                commission.item(session, revised), List.of(HIGHER), Revision.Ground.JUDGEMENT, null, List.of(), null)));
        assertObstacle("session.decide.computed", Set.of("32", "33"), () -> commission.secretary(HoldSession.class,
                one -> one.putGrades(session, commission.item(session, revised), List.of(HIGHER), kk("себебі"), null)));
    }

    /** П. 37, 38: the grade up and one competency down by one motion; the rest stands; every result is decided with its own reasons. */
    @Test
    void eachResultIsDecidedByOneVote() {
        Long plain = scene.sheets(scene.computed(scene.servants.get(3), 5));
        Long revised = scene.sheets(scene.computed(scene.servants.get(4), 4));
        Long failing = scene.sheets(scene.computed(scene.servants.get(5), 2, "initiative"));
        Long session = commission.open(List.of(plain, revised, failing));
        put(session, revised, List.of(HIGHER, LOWER), Revision.Ground.JUDGEMENT, false);
        CaseBefore before = commission.asked(ReadRoom.class, room -> room.item(session, commission.item(session, revised)));
        assertEquals(List.of("EXCELLENT", "FAILS"), before.changes(before.motions().get(0)).stream().map(one -> one.wanted().grade()).toList());
        commission.carry(session, revised);
        assertEquals("EXCELLENT", commission.look(session, revised, one -> one.decided().grade()));
        commission.together(session);
        put(session, failing, List.of(Change.grade("competencies-result", "initiative", "MEETS")), Revision.Ground.PROOF, true);
        commission.carry(session, failing);
        assertEquals(Proposal.Sort.APPROVE, commission.look(session, plain, one -> one.carried().orElseThrow().proposal().sort()));
        commission.sign(session);
        Room room = commission.asked(ReadRoom.class, one -> one.room(session));
        assertEquals("Достигнуто КЦИ", room.measure().in(Lang.RU));
        assertEquals(List.of("5", "4", "2"), room.lines().stream().map(line -> line.score().orElseThrow().toString()).toList(), "the sheets stay as they are");
        Map<String, CaseResult> results = inForce(revised);
        assertEquals(Origin.REVISED, results.get("targets-result").origin());
        assertEquals("EXCELLENT", results.get("targets-result").grade());
        assertEquals("EFFECTIVE", results.get("targets-result").supersedes().orElseThrow().grade());
        assertEquals("FAILS", results.get("initiative").grade());
        assertTrue(results.values().stream().filter(one -> !Set.of("", "initiative").contains(one.part())).allMatch(one -> one.origin() == Origin.DECIDED));
        assertTrue(results.values().stream().allMatch(one -> one.decidedBy().equals(session)));
        assertEquals("UNSATISFACTORY", inForce(failing).get("targets-result").grade());
        assertEquals(Origin.DECIDED, inForce(failing).get("targets-result").origin());
        assertEquals("MEETS", inForce(failing).get("initiative").grade());
        assertEquals("submitted", commission.subject(revised, one -> one.stage()));
        String said = FrozenExplanation.sentences(results.get("targets-result").explanation(), Lang.KK).stream().map(Sentence::text)
                .collect(Collectors.joining("\n"));
        assertTrue(said.contains("жұмысы жоғары") && said.contains("НМИ 4"), said);
    }
}

package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P38_RevisionTest {

    private static Score revised(String id, int from, int to) {
        return rule(id, "revision", Revision.class).revise(new Revision.Request(Score.of(from), Score.of(to), Revision.Ground.JUDGEMENT, 0)).value();
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void eitherWay(String id) {
        assertEquals(Score.of(3), revised(id, 4, 3));
        assertEquals(Score.of(5), revised(id, 4, 5));
        assertFalse(rule(id, "revision", Revision.class).upOnly());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aGradeMayBeLoweredToo(String id) {
        assertTrue(rule(id, "revision", Revision.class).checkRank(3, 0).isEmpty());
        assertEquals(3, rule(id, "revision", Revision.class).gaps().size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void oneResultIsSetToAnotherOfItsGrades(String id) {
        Revision revision = rule(id, "revision", Revision.class);
        List<Grade> outcomes = rule(id, "competency-outcome", Instrument.class).grades();
        List<Grade> grades = rule(id, "targets-grade", Instrument.class).grades();
        assertEquals(List.of("FAILS", "MEETS"), outcomes.stream().map(Grade::code).toList());
        assertEquals(outcomes.get(0), revision.revise(outcomes.get(1), outcomes.get(0), Revision.Ground.JUDGEMENT, 0).value());
        assertEquals(grades.get(3), revision.revise(grades.get(0), grades.get(3), Revision.Ground.PROOF, 1).value());
        assertEquals("revision.noProof", revision.obstacle(grades.get(0), grades.get(3), Revision.Ground.PROOF, 0).orElseThrow().key());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void withProofOnlyIfThereIsAny(String id) {
        Revision revision = rule(id, "revision", Revision.class);
        assertEquals(List.of(Revision.Ground.PROOF, Revision.Ground.HR_ERROR, Revision.Ground.JUDGEMENT), revision.offered());
        assertEquals("revision.noProof", revision.obstacle(new Revision.Request(Score.of(3), Score.of(4), Revision.Ground.PROOF, 0)).orElseThrow().key());
        assertTrue(revision.obstacle(new Revision.Request(Score.of(3), Score.of(4), Revision.Ground.PROOF, 1)).isEmpty());
    }
}

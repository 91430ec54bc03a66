package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class QuarterRevisionTest {

    private final Revision revision = rule("quarter-revision", Revision.class);

    private static Revision.Request request(int from, int to, Revision.Ground ground, int documents) {
        return new Revision.Request(Score.of(from), Score.of(to), ground, documents);
    }

    private String refused(Revision.Request request) {
        return assertThrows(ObstacleException.class, () -> revision.revise(request)).obstacle().key();
    }

    @Test
    void ofTheQuartersPointsOnOurReading() {
        assertEquals(Optional.of("quarter-score"), revision.of());
        assertEquals(Basis.INTERPRETATION, revision.citation().basis());
        assertEquals(2, revision.gaps().size());
    }

    @Test
    void upwardWithProofAndWithoutAnEnd() {
        assertEquals(Score.of(131), revision.revise(request(111, 131, Revision.Ground.PROOF, 1)).value());
        assertEquals(Score.of(1000), revision.revise(request(111, 1000, Revision.Ground.PROOF, 1)).value());
        assertEquals("revision.noProof", refused(request(111, 131, Revision.Ground.PROOF, 0)));
        assertEquals("revision.lower", refused(request(111, 110, Revision.Ground.PROOF, 1)));
    }

    @Test
    void anErrorOfHrIsMendedUpwardOnly() {
        assertEquals(Score.of(105), revision.revise(request(103, 105, Revision.Ground.HR_ERROR, 1)).value());
        assertEquals(Score.of(105), revision.revise(request(105, 103, Revision.Ground.HR_ERROR, 1)).value());
        assertEquals("revision.errorNotShown", refused(request(103, 105, Revision.Ground.HR_ERROR, 0)));
        assertEquals("revision.noGround", refused(request(103, 105, Revision.Ground.JUDGEMENT, 1)));
    }
}

package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final Revision revision = rule("revision", Revision.class);

    private static Revision.Request request(String from, String to, Revision.Ground ground, int documents) {
        return new Revision.Request(Score.parse(from), Score.parse(to), ground, documents);
    }

    private String refused(Revision.Request request) {
        return assertThrows(ObstacleException.class, () -> revision.revise(request)).obstacle().key();
    }

    @Test
    void upwardWithProof() {
        assertEquals(Score.of(4), revision.revise(request("3.85", "4", Revision.Ground.PROOF, 1)).value());
        assertEquals("revision.noProof", refused(request("3.85", "4", Revision.Ground.PROOF, 0)));
    }

    @Test
    void neverLower() {
        assertEquals("revision.lower", refused(request("3.85", "3.84", Revision.Ground.PROOF, 1)));
        assertEquals(Score.parse("3.85"), revision.revise(request("3.85", "3.85", Revision.Ground.PROOF, 1)).value());
    }

    @Test
    void anErrorOfHrIsMendedUpwardOnly() {
        assertEquals(Score.parse("4.6"), revision.revise(request("4.2", "4.6", Revision.Ground.HR_ERROR, 0)).value());
        assertEquals(Score.parse("4.6"), revision.revise(request("4.6", "4.2", Revision.Ground.HR_ERROR, 0)).value());
    }

    /** 0.4 · 5 + 0.6 · 5: nothing above can be reached. */
    @Test
    void notAboveFive() {
        assertEquals(Score.of(5), revision.revise(request("4.2", "5", Revision.Ground.PROOF, 1)).value());
        assertEquals("revision.above", refused(request("4.2", "5.01", Revision.Ground.PROOF, 1)));
        assertEquals("revision.above", refused(request("4.2", "5.01", Revision.Ground.HR_ERROR, 0)));
    }

    /** A quarter has a rule of its own: it is not "the" rule of revision. */
    @Test
    void revisesTheYearItself() {
        assertEquals(revision, Revision.ofResult(Region.EDITION).orElseThrow());
        assertTrue(revision.of().isEmpty());
    }

    @Test
    void noOtherGround() {
        assertEquals("revision.noGround", refused(request("3", "4", Revision.Ground.JUDGEMENT, 1)));
        assertTrue(revision.checkRank(2, 1).isPresent());
        assertTrue(revision.checkRank(2, 2).isEmpty());
    }
}

package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P20_RevisionTest {

    private final Revision revision = rule("revision", Revision.class);

    private static Revision.Request request(String from, String to, Revision.Ground ground, int documents) {
        return new Revision.Request(Score.parse(from), Score.parse(to), ground, documents);
    }

    private String refused(Revision.Request request) {
        return assertThrows(ObstacleException.class, () -> revision.revise(request)).obstacle().key();
    }

    @Test
    void upwardWithProof() {
        assertEquals(Score.of(34), revision.revise(request("33", "34", Revision.Ground.PROOF, 1)).value());
        assertEquals(Score.of(33), revision.revise(request("33", "33", Revision.Ground.PROOF, 1)).value());
        assertEquals("revision.noProof", refused(request("33", "34", Revision.Ground.PROOF, 0)));
    }

    @Test
    void neverLowerNotEvenInsideTheBand() {
        assertEquals("revision.lower", refused(request("33", "32", Revision.Ground.PROOF, 1)));
        assertEquals("revision.lower", refused(request("62/3", "20", Revision.Ground.PROOF, 3)));
    }

    @Test
    void notAboveThirtyEight() {
        assertEquals(Score.of(38), revision.revise(request("33", "38", Revision.Ground.PROOF, 1)).value());
        assertEquals("revision.above", refused(request("33", "38.01", Revision.Ground.PROOF, 1)));
    }

    @Test
    void anErrorOfHrWhoseRightValueIsLowerLeavesThePrintedPoints() {
        var kept = revision.revise(request("22", "20", Revision.Ground.HR_ERROR, 0));
        assertEquals(Score.of(22), kept.value());
        assertTrue(told(Lang.RU, kept.step()).get(0).startsWith("Верный результат 20 ниже выставленного 22; снижение не допускается, остаётся 22."));
        assertEquals(Score.of(24), revision.revise(request("22", "24", Revision.Ground.HR_ERROR, 0)).value());
    }

    @Test
    void theScaleGivesTheGradeOfTheRevisedPoints() {
        assertEquals("EFFECTIVE", rule("final-grade", GradeScale.class).gradeOf(Score.of(34)).value().code());
    }
}

package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private final Quorum quorum = rule("quorum", Quorum.class);

    @Test
    void moreThanHalfOfTheWholeComposition() {
        assertEquals(2, quorum.needed(3));
        assertEquals(3, quorum.needed(4));
        assertEquals(3, quorum.needed(5));
        assertFalse(quorum.reached(2, 4));
        assertTrue(quorum.reached(3, 4));
    }

    @Test
    void tooFewAreRefusedWithTheNumbers() {
        ObstacleException refused = assertThrows(ObstacleException.class, () -> quorum.check(2, 5));
        assertEquals("Кворум не собран: присутствуют 2 из 5, нужны 3. Отметьте присутствующих или перенесите заседание. (акт молчит, толкование)",
                LawTexts.sentences().say(Lang.RU, refused.obstacle()));
    }

    @Test
    void whereTheActIsSilentTheCitationSaysSo() {
        assertEquals(Basis.INTERPRETATION, quorum.citation().basis());
        assertEquals(1, quorum.gaps().size());
    }
}

package kz.bagalau.acts.almatyregion201706;

import static kz.bagalau.acts.almatyregion201706.Amended.answer;
import static kz.bagalau.acts.almatyregion201706.Amended.entries;
import static kz.bagalau.acts.almatyregion201706.Amended.incentive;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P17_IncentiveTest {

    @Test
    void pointsAreAddedToTheQuarterByAnnexOneOne() {
        assertEquals(Score.of(113), answer("quarter-score", entries("5.1", "5.2", "3.1")).value().orElseThrow().value().points());
        assertEquals("EFFECTIVE", answer("quarter-grade", entries("5.1", "5.2", "3.1")).value().orElseThrow().value().grade().orElseThrow().code());
        assertEquals(List.of("17", "18", "annex-1-1"), incentive().citation().points().stream().map(PointRef::label).toList());
    }

    @Test
    void theListIsClosed() {
        LegalObstacle obstacle = ((Outcome.Obstacle) answer("incentive", entries("5.8"))).obstacle();
        assertEquals("В перечне поощряемых показателей и видов деятельности нет строки «5.8». (пп. 17, 18, приложение 1-1)",
                LawTexts.sentences().say(Lang.RU, obstacle));
    }

    @Test
    void thePointIsPrintedInItsNewWords() {
        assertEquals("Поощрительные баллы выставляются за показатели деятельности, превышающие средние объемы текущей работы, а также виды деятельности, "
                + "являющиеся сложными в содержательном и/или организационном плане согласно приложению 1-1 к настоящей Методике.",
                Amended.EDITION.textOf(PointRef.of("17")).orElseThrow().strip());
    }
}

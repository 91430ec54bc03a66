package kz.bagalau.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;

/** What points mean is told as the edition has it. */
class ScaleWordsTest {

    private static TargetMean rule(String edition, String name) {
        return ShippedEditions.edition(EditionId.of(edition)).rule(name, TargetMean.class);
    }

    @Test
    void theEditionsOwnWordsOrTheLimitsAlone() {
        TargetMean of2017 = rule("almaty-region-2017-06", "plan-mean");
        assertEquals("2 – не выполнен, 3 – выполнен частично, 4 – выполнен, 5 – превышен ожидаемый результат", ScaleWords.said(of2017, Words.in(Lang.RU)));
        assertEquals("2 – орындалмады, 3 – ішінара орындалды, 4 – орындалды, 5 – күтілетін нәтижеден асты", ScaleWords.said(of2017, Words.in(Lang.KK)));
        TargetMean of2023 = rule("aksu-2023", "targets-score");
        assertEquals(List.of(), of2023.scores());
        assertEquals("от 0 до 5", ScaleWords.said(of2023, Words.in(Lang.RU)));
    }
}

package kz.bagalau.law.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences law = LawTexts.sentences();
    private final Sentences days = new Sentences(Map.of(
            Lang.RU, Map.of("left", "осталось {0} {0#день|дня|дней}", "points", "{0} на {1}"),
            Lang.EN, Map.of("left", "{0} {0#day|days} left", "points", "{0} on {1}")));

    @Test
    void pluralsFollowTheLanguage() {
        assertEquals("осталось 1 день", days.say(Lang.RU, "left", Arg.of(1)));
        assertEquals("осталось 3 дня", days.say(Lang.RU, "left", Arg.of(3)));
        assertEquals("осталось 11 дней", days.say(Lang.RU, "left", Arg.of(11)));
        assertEquals("осталось 21 день", days.say(Lang.RU, "left", Arg.of(21)));
        assertEquals("1 day left", days.say(Lang.EN, "left", Arg.of(1)));
        assertEquals("5 days left", days.say(Lang.EN, "left", Arg.of(5)));
    }

    @Test
    void numbersAndDatesFollowTheLanguage() {
        Arg[] args = {Arg.of(Score.of(62, 3)), Arg.of(LocalDate.of(2015, 9, 14))};
        assertEquals("20,67 на 14.09.2015", days.say(Lang.RU, "points", args));
        assertEquals("20.67 on 14.09.2015", days.say(Lang.EN, "points", args));
    }

    @Test
    void citesPointsAnnexesAndTheirBasis() {
        Citation points = Citation.of("astana-2015", "9", "18", "annex-1");
        assertEquals("пп. 9, 18, приложение 1", law.cite(Lang.RU, points));
        assertEquals("18-тармақ", law.cite(Lang.KK, Citation.of("astana-2015", "18")));
        assertEquals("п. 18, толкование", law.cite(Lang.RU, Citation.of("astana-2015", "18").on(Basis.INTERPRETATION)));
        assertEquals("point not at hand, typical methodology, to be checked",
                law.cite(Lang.EN, Citation.pointNotAtHand(EditionId.of("aksu-2018"))));
    }

    @Test
    void aTextWithoutItsPointCannotBeWritten() {
        assertThrows(IllegalArgumentException.class,
                () -> new Citation(EditionId.of("astana-2015"), List.of(), Basis.TEXT));
    }

    @Test
    void aMissingMessageIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> law.say(Lang.RU, "no.such.key"));
    }
}

package kz.bagalau.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.session.Moved;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void whatSomebodyElseDidMeanwhileIsAConflictAndNoMistakeOfOurs() {
        assertEquals(Trouble.CONFLICT, Trouble.of(new RuntimeException(new Moved(Moved.Why.COUNTED, "counted"))));
        assertEquals(Trouble.CONFLICT, Trouble.of(new RuntimeException(new OptimisticLockException())));
        assertEquals(Trouble.FAILURE, Trouble.of(new IllegalStateException("ours")));
    }

    @Test
    void aWrongDayIsSaidOnThePageInEveryLanguage() {
        LocalDate day = LocalDate.of(2015, 9, 20);
        assertEquals(Trouble.DAY, Trouble.of(new RuntimeException(new WrongDay(day, null, day.minusDays(1)))));
        for (Lang lang : Lang.values()) {
            String said = Words.in(lang).say("frame.day.future", day, day.minusDays(1)) + Words.in(lang).say("frame.day.between", day, day, day.minusDays(1));
            assertTrue(said.contains("20.09.2015") && said.contains("19.09.2015") && !said.contains("{"), said);
        }
    }
}

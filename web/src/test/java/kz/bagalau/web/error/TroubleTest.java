package kz.bagalau.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.OptimisticLockException;
import kz.bagalau.model.session.Moved;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void whatSomebodyElseDidMeanwhileIsAConflictAndNoMistakeOfOurs() {
        assertEquals(Trouble.CONFLICT, Trouble.of(new RuntimeException(new Moved(Moved.Why.COUNTED, "counted"))));
        assertEquals(Trouble.CONFLICT, Trouble.of(new RuntimeException(new OptimisticLockException())));
        assertEquals(Trouble.FAILURE, Trouble.of(new IllegalStateException("ours")));
    }
}

package kz.bagalau.law.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void aNoteStandsUnderTheFirstLineThatRestsOnIt() {
        List<Sentence> lines = List.of(new Sentence(0, "one", null, "", List.of("gap")), new Sentence(1, "two", null, "", List.of("gap", "other")));
        assertEquals(List.of(List.of("gap"), List.of("other")), Sentence.notingOnce(lines).stream().map(Sentence::notes).toList());
    }
}

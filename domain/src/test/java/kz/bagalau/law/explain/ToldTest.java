package kz.bagalau.law.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import kz.bagalau.law.act.Citation;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static Sentence line(int depth, String text) {
        return new Sentence(depth, text, Citation.of("astana-2015", "18"), "п. 18", List.of());
    }

    private static String shape(List<Told> trees) {
        return trees.stream().map(each -> each.sentence().text() + shape(each.because())).toList().toString();
    }

    private static String shape(Sentence... lines) {
        return shape(Told.tree(Arrays.asList(lines)));
    }

    @Test
    void eachReasonStandsUnderWhatFollowsFromIt() {
        assertEquals("[grade[sum[a[], b[]], circular[c[]]]]",
                shape(line(0, "grade"), line(1, "sum"), line(2, "a"), line(2, "b"), line(1, "circular"), line(2, "c")));
        assertEquals("[]", shape());
        assertEquals("[one[], two[]]", shape(line(0, "one"), line(0, "two")));
    }

    @Test
    void aLineThatLeapsADepthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> shape(line(0, "grade"), line(2, "a")));
        assertThrows(IllegalArgumentException.class, () -> shape(line(1, "sum"), line(0, "grade")));
    }
}

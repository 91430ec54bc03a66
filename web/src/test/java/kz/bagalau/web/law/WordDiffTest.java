package kz.bagalau.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What differs is marked, and nothing else. */
class WordDiffTest {

    @Test
    void inALineThatStandsForAnotherOnlyTheWordsAreMarked() {
        Marked marked = WordDiff.of(List.of("меньше 21: неудовлетворительно"), List.of("меньше 25: неудовлетворительно"));
        assertEquals(List.of(new Piece("меньше ", false), new Piece("21", true), new Piece(": неудовлетворительно", false)), marked.left().get(0).pieces());
        assertEquals(List.of("25"), marks(marked.right()));
    }

    @Test
    void equalLinesBearNoMark() {
        Marked marked = WordDiff.of(List.of("один", "два"), List.of("один", "два"));
        assertFalse(marked.differs());
        assertEquals(2, marked.leftShown().size());
        assertEquals(0, marked.hidden());
    }

    @Test
    void linesThatHaveNothingInCommonAreMarkedWhole() {
        Marked marked = WordDiff.of(List.of("первый пункт о сроках"), List.of("совсем другое предложение здесь"));
        assertEquals(List.of("первый пункт о сроках"), marks(marked.left()));
        assertEquals(List.of("совсем другое предложение здесь"), marks(marked.right()));
    }

    @Test
    void aLineThatOnlyOneSideHasIsMarkedThereAlone() {
        Marked marked = WordDiff.of(List.of("один", "три"), List.of("один", "два", "три"));
        assertEquals(List.of(), marks(marked.left()));
        assertEquals(List.of("два"), marks(marked.right()));
    }

    @Test
    void inALongListTheEqualLinesAreCountedOnly() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "строка " + i).toList();
        Marked marked = WordDiff.of(many, Stream.concat(many.stream(), Stream.of("новая")).toList());
        assertEquals(30, marked.hidden());
        assertTrue(marked.leftShown().isEmpty());
        assertEquals(1, marked.rightShown().size());
    }

    @Test
    void joinedAgainThePiecesAreTheLine() {
        String line = "п. 18: «от 21 до 33» — удовлетворительно (включительно).";
        Marked marked = WordDiff.of(List.of(line), List.of("п. 19: «от 22 до 33» — удовлетворительно (включительно)!"));
        assertEquals(line, String.join("", marked.left().get(0).pieces().stream().map(Piece::text).toList()));
    }

    private static List<String> marks(List<MarkedLine> lines) {
        return lines.stream().flatMap(line -> line.pieces().stream()).filter(Piece::marked).map(Piece::text).toList();
    }
}

package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of an edition go out and come back the same. */
class EditionSourceTest {

    static Stream<EditionId> editions() {
        return Stream.concat(ShippedEditions.ids().stream(), Stream.of("typical-2017", "typical-2018", "typical-2023").map(EditionId::of));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aShippedEditionComesBackFromItsArchiveWithTheSameHash(EditionId id) {
        EditionSource source = EditionSource.shipped(id);
        EditionSource back = EditionSource.ofZip(new ByteArrayInputStream(source.zip()));
        assertEquals(source, back);
        assertArrayEquals(source.zip(), back.zip());
        assertEquals(ShippedEditions.edition(id).hash(), EditionReader.read(back.resolve(ShippedEditions::canonical)).hash());
        assertEquals(source, EditionSource.ofJson(source.toJson()));
    }

    /** What we ship we would take as an upload too, but for its id. */
    @ParameterizedTest
    @MethodSource("editions")
    void aShippedEditionStandsTheSameCheck(EditionId id) {
        EditionReport report = CheckEdition.check(EditionSource.shipped(id).as(EditionId.of("own-" + id)), ShippedEditions::canonical);
        assertEquals(List.of(), report.errors());
        assertEquals(ShippedEditions.edition(id).rules().keySet(), report.rules().keySet());
    }

    @Test
    void namesAndSizesAreThoseOfAnEdition() {
        EditionSource source = SmallEdition.source();
        assertEquals("upload.name", assertThrows(EditionRefused.class, () -> source.with("../act.json", "{}")).key());
        assertEquals("upload.file", assertThrows(EditionRefused.class, () -> source.with("a.json", " ".repeat(UploadLimits.FILE + 1))).key());
        assertEquals("{}", source.with("a.json", "{}").file("a.json").orElseThrow());
        assertTrue(source.with("a.json", "{}").without("a.json").file("a.json").isEmpty());
    }

    @Test
    void whatIsNotOursIsNotReadBack() {
        for (String wrong : List.of("{}", "[]", "{\"id\": \"a\", \"files\": {\"a.exe\": \"\"}}", "{\"id\": \"a\", \"files\": {\"a.json\": 1}}")) {
            assertThrows(EditionRefused.class, () -> EditionSource.ofJson(wrong), wrong);
        }
    }
}

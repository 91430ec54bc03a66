package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.acts.EditionReport;
import kz.bagalau.acts.ExampleResult;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.list.ListQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of an edition come in and go out; and what comes in files and is refused. On both databases. */
class OwnEditionFilesTest extends OwnEditionScene {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theFilesOfAnEditionGoOutAndComeInAgain(String kind) {
        start(kind);
        byte[] sample = call(beans -> beans.get(InspectOwnEdition.class).sample(ASTANA.value()));
        run(beans -> beans.get(KeepOwnEdition.class).upload(OWN, sample));
        assertEquals(List.of(), call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).errors());
        publish();
        assertEquals("SATISFACTORY", grade(OWN));
        GradeScale shipped = ShippedEditions.edition(ASTANA).rule("final-grade", GradeScale.class);
        assertEquals(shipped.bands(), call(beans -> beans.get(ReadLaw.class).edition(OWN)).orElseThrow().rule("final-grade", GradeScale.class).bands());
        byte[] again = call(beans -> beans.get(InspectOwnEdition.class).zip(OWN));
        assertArrayEquals(again, call(beans -> beans.get(InspectOwnEdition.class).sample(OWN)));
    }

    @ParameterizedTest
    @CsvSource({"h2,2025-like", "h2,2016-like", "postgresql,2025-like", "postgresql,2016-like"})
    void anActOfTomorrowComesInAsFilesAlone(String kind, String family) throws IOException {
        start(kind);
        byte[] zip = zip(files(Path.of("..", "domain", "src", "test", "resources", "own", family)));
        run(beans -> beans.get(KeepOwnEdition.class).upload(OWN, zip));
        EditionReport report = call(beans -> beans.get(InspectOwnEdition.class).report(OWN));
        assertEquals(List.of(), report.errors());
        assertTrue(!report.examples().isEmpty() && report.examples().stream().allMatch(ExampleResult::passed), () -> "examples: " + report.examples());
        publish();
        Law law = call(beans -> beans.get(Library.class).use(OWN));
        assertFalse(law.route().tracks().isEmpty(), "its cases have a road");
        assertTrue(call(beans -> beans.get(ReadLaw.class).editions()).contains(law.edition()));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aHostileArchiveLeavesNothingBehind(String kind) {
        start(kind);
        byte[] bomb = zip(Map.of(OWN + "/rules.json", " ".repeat(30_000_000)));
        byte[] path = zip(Map.of("../../etc/passwd.json", "{}"));
        byte[] many = zip(IntStream.range(0, 400).boxed().collect(Collectors.toMap(i -> "annex-" + i + ".json", i -> "{}")));
        for (byte[] hostile : List.of(bomb, path, zip(Map.of("../act.json", "{}")), many, new byte[0], "nothing".getBytes(StandardCharsets.UTF_8), new byte[21 * 1024 * 1024])) {
            assertEquals("own.refused.FILES", refused(beans -> beans.get(KeepOwnEdition.class).upload(OWN, hostile)));
        }
        assertEquals(0, call(beans -> beans.get(OwnEditions.class).find(ListQuery.everything())).total());
        derive();
        long seen = version();
        String files = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        assertEquals("own.refused.FILES", refused(beans -> beans.get(KeepOwnEdition.class).replace(OWN, seen, bomb)));
        assertEquals(files, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void filesWithMistakesBecomeADraftThatShowsThemAllAndCannotBePublished(String kind) {
        start(kind);
        run(beans -> beans.get(KeepOwnEdition.class).upload(OWN, zip(Map.of("act.json", "{}", "rules.json", "{\"a\": {\"by\": \"nothing\"}, \"b\": 5}"))));
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).errors().size() > 2);
        long seen = version();
        assertEquals("own.refused.NOT_READY", refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen)));
        run(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen));
        assertTrue(call(beans -> beans.get(OwnEditions.class).one(OWN)).isEmpty());
        assertEquals("own.refused.GONE", refused(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen)));
    }

    private static byte[] zip(Map<String, String> files) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

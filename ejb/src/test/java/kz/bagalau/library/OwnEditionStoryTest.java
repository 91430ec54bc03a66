package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.EditionReport;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.ExampleResult;
import kz.bagalau.acts.Ground;
import kz.bagalau.acts.OwnAct;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.ChangeOwnEdition.RowDeed;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an edition comes in, is changed value by value, becomes law and counts; and what is refused on the way. On both databases. */
class OwnEditionStoryTest {

    private static final EditionId ASTANA = EditionId.of("astana-2015");
    private static final String OWN = "akimat-2015";
    private static final EditionPlace SCALE = EditionPlace.parse("rules/final-grade").orElseThrow();
    private static final String UPPER = "/bands/1/1";
    private static final OwnAct ACT = OwnAct.of(new Text("Бұйрық", "Приказ", null), new Text("Өз", "Свой", null), new Text("Әкімдік", "Акимат", null));
    private static final String EXACTLY_33 = """
            {"rule": "final-grade", "facts": {
              "supervisor-sheet": [{"sheet": "supervisor-sheet", "points": {"initiative": 5, "quality": 6, "cooperation": 5, "ethics": 4}}],
              "circular-mean": [{"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 4, "ethics": 4, "quality": 5}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}}]}}
            """;

    private TestDatabase database;

    private void start(String kind) {
        database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        Optional.ofNullable(database).ifPresent(TestDatabase::close);
    }

    private <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, new TestClock(LocalDate.of(2015, 9, 14)))));
    }

    private void run(Consumer<Beans> work) {
        call(beans -> {
            work.accept(beans);
            return null;
        });
    }

    private String refused(Consumer<Beans> work) {
        return assertThrows(OwnEditionRefused.class, () -> run(work)).key();
    }

    private long version() {
        return call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().version();
    }

    private void derive() {
        run(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT));
    }

    private void bound(String value) {
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, value, Ground.notAtHand()));
    }

    private void publish() {
        long seen = version();
        run(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen));
    }

    private String grade(String editionId) {
        Edition edition = call(beans -> beans.get(ReadLaw.class).edition(editionId)).orElseThrow();
        Answer answer = new Calculator(edition, Validity.unknown()).read(EXACTLY_33).answer();
        return ((Answer.Judged) answer).outcome().value().orElseThrow().value().grade().orElseThrow().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anEditionIsDerivedChangedPublishedAndCounts(String kind) {
        start(kind);
        derive();
        assertEquals(List.of(), call(beans -> beans.get(InspectOwnEdition.class).differences(OWN)));
        bound("<=32");
        assertEquals("<=33", call(beans -> beans.get(InspectOwnEdition.class).differences(OWN)).stream().filter(one -> one.place().startsWith("bands"))
                .findFirst().orElseThrow().before().orElseThrow());
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().changed(SCALE));
        assertTrue(call(beans -> beans.get(ReadLaw.class).edition(OWN)).isEmpty(), "a draft is nobody's law");
        publish();
        assertEquals("SATISFACTORY", grade(ASTANA.value()));
        assertEquals("EFFECTIVE", grade(OWN), "33 is above 32");
        Edition law = call(beans -> beans.get(Library.class).use(OWN)).edition();
        assertEquals(law.hash(), call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().hash());
        assertEquals(ASTANA, call(beans -> beans.get(ReadLaw.class).buildsOn(EditionId.of(OWN))).orElseThrow().edition());
        assertEquals("Свой", call(beans -> beans.get(ReadLaw.class).nameOf(EditionId.of(OWN))).ru());
        assertTrue(call(beans -> beans.get(ReadLaw.class).whyValid(EditionId.of(OWN))).isEmpty());
        byte[] form = call(beans -> beans.get(InspectOwnEdition.class).form(OWN, law.forms().keySet().iterator().next()));
        assertEquals("%PDF", new String(form, 0, 4, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsPublishedIsNeverWrittenAgain(String kind) {
        start(kind);
        derive();
        publish();
        long seen = version();
        String files = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        byte[] zip = EditionSource.shipped(ASTANA).zip();
        assertEquals(List.of("own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED"),
                List.of(refused(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, "<=32", Ground.notAtHand())),
                        refused(beans -> beans.get(ChangeOwnEdition.class).restore(OWN, seen, SCALE)), refused(beans -> beans.get(KeepOwnEdition.class).replace(OWN, seen, zip)),
                        refused(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen)), refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen))));
        assertEquals(files, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
        assertEquals(seen, version());
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aWrongValueIsRefusedWithItsReasonAndNothingOfItIsKept(String kind) {
        start(kind);
        derive();
        String before = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        for (String wrong : List.of("33", "<=20", "<=" + "9".repeat(200), "<=x", "")) {
            long seen = version();
            OwnEditionRefused no = assertThrows(OwnEditionRefused.class, () -> run(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, wrong, Ground.notAtHand())), wrong);
            assertEquals("own.refused.VALUE", no.key(), wrong);
            assertFalse(no.values().get(0).isBlank());
        }
        assertEquals(before, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void ofTwoAdministratorsTheSecondIsToldAndGoesOn(String kind) {
        start(kind);
        derive();
        long seen = version();
        bound("<=32");
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, "<=31", Ground.notAtHand())));
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen)));
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen)));
        bound("<=31");
        publish();
        assertEquals("<=31", upper());
    }

    private String upper() {
        return call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().at(SCALE).leaves().stream().filter(leaf -> leaf.path().equals(UPPER))
                .findFirst().orElseThrow().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aChangeIsTakenBackValueByValueAndAsAWhole(String kind) {
        start(kind);
        derive();
        String untouched = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        bound("<=32");
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).takeBack(OWN, seen, SCALE, UPPER, Ground.notAtHand()));
        assertEquals(untouched, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
        long again = version();
        run(beans -> beans.get(ChangeOwnEdition.class).say(OWN, again, SCALE, "/label", new Text("Баға", "Оценка", "Grade"), Ground.point(PointRef.of("18"), "")));
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().changed(SCALE));
        long third = version();
        run(beans -> beans.get(ChangeOwnEdition.class).restore(OWN, third, SCALE));
        assertEquals(untouched, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRowComesAndWhatIsMissingStandsInTheReport(String kind) {
        start(kind);
        derive();
        EditionPlace annex = EditionPlace.parse("annexes/annex-1").orElseThrow();
        String table = call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().at(annex).rows().get(0).path();
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).row(OWN, seen, annex, table, 0, RowDeed.ADD, Ground.notAtHand()));
        assertFalse(call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).isSound(), "two criteria of one code");
        long broken = version();
        assertEquals("own.refused.NOT_READY", refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, broken)));
        assertTrue(call(beans -> beans.get(ReadLaw.class).edition(OWN)).isEmpty());
        run(beans -> beans.get(ChangeOwnEdition.class).row(OWN, broken, annex, table, 1, RowDeed.REMOVE, Ground.notAtHand()));
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).isSound());
    }

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

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void namesAreTakenOnce(String kind) {
        start(kind);
        derive();
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT)));
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive("aksu-2018", ASTANA.value(), ACT)));
        assertEquals("own.refused.NO_BASE", refused(beans -> beans.get(KeepOwnEdition.class).derive("other", "nowhere-2015", ACT)));
        assertEquals("own.add.id.bad", refused(beans -> beans.get(KeepOwnEdition.class).derive("../Other", ASTANA.value(), ACT)));
    }

    @Test
    void onlyAnAdministratorKeepsEditionsAndHeConfirmsWhoHeIsBeforeHePublishes() {
        for (Operation one : List.of(Operation.OWN_EDITION_READ, Operation.OWN_EDITION_CHANGE, Operation.OWN_EDITION_PUBLISH)) {
            assertEquals(Set.of(Role.ADMINISTRATOR), one.rule().rights().keySet());
        }
        assertTrue(Operation.OWN_EDITION_PUBLISH.rule().has(Rule.Trait.CONFIRMED));
        assertTrue(Operation.OWN_EDITION_CHANGE.rule().has(Rule.Trait.RECORDED));
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

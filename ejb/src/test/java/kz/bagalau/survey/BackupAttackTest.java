package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks by somebody who has copies: of every table, at any moments, of the files beside the database, and of the master key as it is later. What none
 * of them gives is whose an answer is. One copy gives it and must, or nothing could be closed: a copy from before the closing together with the key that
 * wrapped the survey's; that it does shows that these attacks would find what there is to find.
 */
class BackupAttackTest {

    private static final int SURVEYS = 4;
    private static final int ASKED = 5;

    @TempDir
    Path folder;

    @TempDir
    Path thief;

    private SurveyScene scene;
    private List<Long> cases;

    @BeforeEach
    void begin() {
        scene = new SurveyScene(folder, 9);
        Map<Long, Long> all = scene.cases(scene.servants);
        cases = IntStream.range(0, SURVEYS).mapToObj(i -> all.get(scene.servants.get(i))).toList();
        for (int i = 0; i < SURVEYS; i++) {
            Long servant = scene.servants.get(i);
            Set<Long> chosen = new TreeSet<>(scene.servants.stream().filter(one -> !one.equals(servant)).limit(ASKED - 1).toList());
            chosen.add(scene.supervisor);
            Long caseId = cases.get(i);
            scene.does(scene.hr, beans -> {
                beans.get(AskCircle.class).name(caseId, chosen, "так решила служба");
                beans.get(AskCircle.class).open(List.of(caseId));
            });
        }
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void copiesOfEverythingBeforeAndAfterTheClosingGiveNobodysAnswer() throws IOException {
        Copy empty = copy();
        Map<Long, List<Long>> order = new TreeMap<>(); // in which order they answered, by survey: not that of their ids
        for (int i = 0; i < SURVEYS; i++) {
            Survey survey = scene.survey(cases.get(i));
            List<Long> people = new ArrayList<>(survey.asked().stream().map(Respondent::personId).toList());
            Collections.rotate(people, i + 1);
            order.put(survey.id(), people);
            for (int at = 0; at < ASKED; at++) {
                scene.answers(survey, people.get(at), at, "слово номер " + at);
            }
            if (i == 0) {
                assertEquals(Set.of("respondent"), changed(empty, copy()).stream().filter(table -> !table.equals("survey")).collect(Collectors.toSet()),
                        "answers leave their traces beside their respondents only");
            }
        }
        Copy open = copy();
        byte[] master = Files.readAllBytes(folder.resolve("master.key"));
        assertEquals(Set.of(), tables(open, "слово номер"), "no table tells a word while they are open");
        assertEquals(SURVEYS * ASKED, open.sealed().size());
        assertEquals(1, open.sealed().stream().map(Sealed::length).distinct().count(), "one length for all");
        assertEquals(0, opened(open, open.keysInside()).size(), "nothing in the copy itself opens a seal");
        assertEquals(SURVEYS * ASKED, opened(open, unwrapped(open, master)).size(), "the copy with the master key opens all: the limit that the documents name");

        cases.forEach(scene::close);
        Copy closed = copy();
        assertEquals(List.of(), closed.sealed());
        assertEquals(0, unwrapped(closed, master).size(), "the master key finds nothing to unwrap after the closing");
        assertEquals(0, opened(open, closed.keysInside()).size(), "nor does anything of the copy from after open a seal of the one from before");
        assertEquals(SURVEYS * ASKED, Integer.parseInt(scene.sql("select count(*) from opened_answer").get(0)));
        assertEquals(Set.of("opened_text"), tables(closed, "слово номер"));
        rotated();
        assertEquals(0, unwrapped(open, Files.readAllBytes(folder.resolve("master.key"))).size(), "once the master key was changed the former copy stays shut too");

        Set<String> gone = changed(open, closed);
        assertTrue(gone.containsAll(Set.of("survey", "respondent", "opened_answer", "opened_point", "opened_text", "deed_entry")), gone::toString);
        for (String table : List.of("opened_answer", "opened_point", "opened_text")) {
            assertEquals(List.of(), empty.tables().get(table), "nothing came bit by bit: all answers appear in one moment");
            assertEquals(List.of(), open.tables().get(table));
        }
        besideTheDatabase(closed);
        noOrderFollowsAnother(order);
    }

    /** Whatever the rows of answers can be ordered by, and whatever those of the people asked: in no pair the one order is the other in every survey. */
    private void noOrderFollowsAnother(Map<Long, List<Long>> order) {
        Map<String, Function<Long, List<String>>> ofPeople = new TreeMap<>();
        ofPeople.put("time of the answer", survey -> order.get(survey).stream().map(String::valueOf).toList());
        for (String by : List.of("id", "ctid", "xmin::text::bigint", "person_id", "version")) {
            ofPeople.put(by, survey -> scene.sql("select person_id from respondent where survey_id = " + survey + " order by " + by + ", id"));
        }
        for (String by : List.of("id", "ctid", "xmin::text::bigint, ctid", "cmin::text::bigint")) {
            for (Map.Entry<String, Function<Long, List<String>>> people : ofPeople.entrySet()) {
                assertNotEquals(SURVEYS, same(order, people.getValue(), "select (select min(p.points) from opened_point p where p.answer_id = a.id) from opened_answer a where a.survey_id = %d order by a." + by),
                        "answers by " + by + " as people by " + people.getKey());
                assertNotEquals(SURVEYS, same(order, people.getValue(), "select right(a.words, 1) from opened_text a where a.survey_id = %d order by a." + by),
                        "words by " + by + " as people by " + people.getKey());
            }
        }
    }

    /** In how many surveys the rows, in an order of the database, are those of the people in an order of theirs: each gave as many points as others had answered before. */
    private long same(Map<Long, List<Long>> order, Function<Long, List<String>> people, String rows) {
        return order.keySet().stream().filter(survey -> scene.sql(String.format(rows, survey)).equals(people.apply(survey).stream()
                .map(person -> String.valueOf(order.get(survey).indexOf(Long.valueOf(person)))).toList())).count();
    }

    /** What lies beside the database names keys that were destroyed, and nobody. */
    private void besideTheDatabase(Copy closed) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(Set.of("master.key", "closed-surveys"), files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        List<String> lines = Files.readAllLines(folder.resolve("closed-surveys"));
        assertEquals(SURVEYS, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.matches("[0-9a-f]{64}")), lines::toString);
        assertTrue(lines.stream().allMatch(line -> tables(closed, line).isEmpty()), "nothing that is kept bears their prints");
    }

    /** The master key is changed: no survey is open that would need the former one. */
    private void rotated() throws IOException {
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 7);
        Files.writeString(folder.resolve("master.key"), Base64.getEncoder().encodeToString(other));
    }

    private Copy copy() {
        Map<String, List<String>> tables = new TreeMap<>();
        scene.sql("select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .forEach(table -> tables.put(table, scene.sql("select t::text from \"" + table + "\" t order by 1")));
        List<Sealed> sealed = scene.sql("select survey_id || ' ' || person_id || ' ' || encode(sealed, 'hex') from respondent where sealed is not null").stream().map(Sealed::of).toList();
        return new Copy(tables, sealed, scene.sql("select encode(wrapped_key, 'hex') from survey where wrapped_key is not null"));
    }

    private static Set<String> changed(Copy before, Copy after) {
        return after.tables().keySet().stream().filter(table -> !after.tables().get(table).equals(before.tables().get(table))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tables(Copy copy, String words) {
        return copy.tables().entrySet().stream().filter(table -> table.getValue().stream().anyMatch(row -> row.contains(words))).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The private keys that a master key gives out of a copy. */
    private List<byte[]> unwrapped(Copy copy, byte[] master) throws IOException {
        Path file = Files.write(thief.resolve("master.key"), master);
        MasterKey key = MasterKey.at(file);
        return copy.wrapped().stream().map(wrapped -> key.unwrap(HexFormat.of().parseHex(wrapped))).flatMap(Optional::stream).toList();
    }

    /** The seals of a copy that some key opens, tried one with another. */
    private static List<String> opened(Copy copy, List<byte[]> keys) {
        return copy.sealed().stream().flatMap(one -> keys.stream().flatMap(key -> open(one, key).stream())).toList();
    }

    private static Optional<String> open(Sealed one, byte[] key) {
        try {
            return Optional.of(new String(Seal.open(key, AnswerText.context(one.survey(), one.person()), one.bytes()), StandardCharsets.UTF_8));
        } catch (IllegalStateException shut) {
            return Optional.empty();
        }
    }

    /**
     * Everything that a copy of the database holds.
     *
     * @param tables  the rows of every table as text
     * @param sealed  the seals
     * @param wrapped the wrapped keys
     */
    private record Copy(Map<String, List<String>> tables, List<Sealed> sealed, List<String> wrapped) {

        /** Whatever stands in it as bytes, taken for a private key: as it is, and from every place as long as such a key is. */
        List<byte[]> keysInside() {
            byte[] form = Seal.newKeys().getPrivate().getEncoded();
            int head = form.length - 32;
            return tables.values().stream().flatMap(List::stream).flatMap(row -> Arrays.stream(row.split("[^0-9a-f]+"))).filter(hex -> hex.length() >= 64 && hex.length() % 2 == 0 && hex.length() < 1000)
                    .distinct().map(HexFormat.of()::parseHex).flatMap(bytes -> IntStream.of(0, bytes.length - 32).mapToObj(at -> {
                        byte[] key = Arrays.copyOf(form, form.length);
                        System.arraycopy(bytes, at, key, head, 32);
                        return key;
                    })).sorted(Comparator.comparing(Arrays::hashCode)).toList();
        }
    }

    /** A seal beside the one who gave it. */
    private record Sealed(Long survey, Long person, byte[] bytes) {

        static Sealed of(String row) {
            String[] parts = row.split(" ");
            return new Sealed(Long.valueOf(parts[0]), Long.valueOf(parts[1]), HexFormat.of().parseHex(parts[2]));
        }

        int length() {
            return bytes.length;
        }
    }
}

package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Score;

/** Reads {@code examples.json}: a list of requests, each with a label and with what is expected. */
public final class ExamplesReader {

    private static final Set<String> EXPECTED = Set.of("score", "grade", "group", "count", "obstacle", "undecided");

    private ExamplesReader() {
    }

    /**
     * The worked examples of a file.
     *
     * @param file the name under which faults are told, the folder of the edition with it: {@code <edition>/examples.json}
     * @throws EditionRefused naming example and reason; the request itself is judged when it is asked
     */
    public static List<Example> read(String file, String text) {
        return read(file, text, Reading.STRICT).stream().map(Optional::orElseThrow).toList();
    }

    /** The same in the order of the file, with nothing in place of an example that is not sound. */
    static List<Optional<Example>> read(String file, String text, Reading reading) {
        Node whole = new Node(file, "-", JsonFile.read(file, "{\"examples\":" + text + "}"), reading, "");
        List<Node> examples = whole.objects("examples");
        whole.done();
        return examples.stream().map(each -> reading.part(file, each.place(), () -> example(each))).toList();
    }

    private static Example example(Node node) {
        JsonObjectBuilder request = JSON.createObjectBuilder();
        node.keys().stream().filter(key -> !key.equals("label") && !key.equals("expect")).forEach(key -> request.add(key, node.value(key)));
        JsonObject asked = request.build();
        return new Example(node.text("label"), asked.toString(), expected(node.object("expect")));
    }

    private static Map<String, String> expected(Node node) {
        Map<String, String> expected = new TreeMap<>();
        for (String key : node.keys()) {
            if (!EXPECTED.contains(key)) {
                node.wrong(key, "reader.code", Arg.word("expect"), Arg.word(key), Arg.word(EXPECTED.stream().sorted().toList().toString()));
            }
            expected.put(key, key.equals("score") ? score(node) : node.string(key));
        }
        return expected.isEmpty() ? node.wrong(expected, "reader.missing", Arg.word("expect")) : expected;
    }

    private static String score(Node node) {
        Score score = node.score("score");
        return score.toString();
    }
}

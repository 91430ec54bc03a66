package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * An explanation as it is frozen with a decision: the tree of reasons with its values, and the sentences as they were said in each language.
 * The sentences are what is shown for ever, whatever becomes of the messages; the tree is there for machines.
 */
public final class FrozenExplanation {

    private FrozenExplanation() {
    }

    /** The tree and its sentences in Kazakh, Russian and English, as JSON. */
    public static String of(Step root) {
        JsonObjectBuilder said = JSON.createObjectBuilder();
        Arrays.stream(Lang.values()).forEach(lang -> said.add(lang.code(), sentences(LawTexts.sentences().lines(lang, root),
                LawTexts.sentences().wordsForTheEvaluated(lang, root))));
        return JSON.createObjectBuilder().add("tree", tree(root)).add("sentences", said).build().toString();
    }

    /** The sentences as they were said in a language, for those who may see the sheets of the circular evaluation. */
    public static List<Sentence> sentences(String frozen, Lang lang) {
        return read(frozen, lang, "text");
    }

    /** The sentences for everybody else: nothing in them shows a single answer that was given in confidence (astana-2015, п. 16). */
    public static List<Sentence> forTheEvaluated(String frozen, Lang lang) {
        return read(frozen, lang, "own");
    }

    /** The tree of reasons: what follows from a decision taken later is said anew from it. */
    public static Step tree(String frozen) {
        try (var reader = JSON.createReader(new StringReader(frozen))) {
            return FrozenTree.read(reader.readObject().getJsonObject("tree"));
        }
    }

    private static List<Sentence> read(String frozen, Lang lang, String words) {
        try (var reader = JSON.createReader(new StringReader(frozen))) {
            return reader.readObject().getJsonObject("sentences").getJsonArray(lang.code()).getValuesAs(line -> sentence(line, words));
        }
    }

    private static JsonArrayBuilder sentences(List<Sentence> lines, List<String> own) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Sentence line = lines.get(i);
            JsonObjectBuilder object = JSON.createObjectBuilder().add("depth", line.depth()).add("text", line.text())
                    .add("citation", citation(line.citation())).add("source", line.source()).add("notes", JSON.createArrayBuilder(line.notes()));
            array.add(own.get(i).equals(line.text()) ? object : object.add("own", own.get(i)));
        }
        return array;
    }

    private static Sentence sentence(JsonValue value, String words) {
        JsonObject line = value.asJsonObject();
        return new Sentence(line.getInt("depth"), line.getString(words, line.getString("text")), citation(line.getJsonObject("citation")), line.getString("source"),
                strings(line.getJsonArray("notes")));
    }

    private static JsonObjectBuilder tree(Step step) {
        JsonArrayBuilder args = JSON.createArrayBuilder();
        step.args().forEach(arg -> args.add(arg(arg)));
        JsonArrayBuilder gaps = JSON.createArrayBuilder();
        step.gaps().forEach(gap -> gaps.add(gap(gap)));
        JsonArrayBuilder children = JSON.createArrayBuilder();
        step.children().forEach(child -> children.add(tree(child)));
        return JSON.createObjectBuilder().add("key", step.key()).add("args", args).add("citation", citation(step.citation()))
                .add("gaps", gaps).add("because", children);
    }

    private static JsonObjectBuilder arg(Arg arg) {
        JsonObjectBuilder typed = JSON.createObjectBuilder().add("is", arg.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (arg instanceof Arg.Said said) {
            return typed.add("value", text(said.value()));
        } else if (arg instanceof Arg.Many many) {
            JsonArrayBuilder values = JSON.createArrayBuilder();
            many.values().forEach(each -> values.add(arg(each)));
            return typed.add("value", values).add("joint", many.joint());
        }
        return typed.add("value", plain(arg));
    }

    private static String plain(Arg arg) {
        if (arg instanceof Arg.Number number) {
            return number.value().toString();
        } else if (arg instanceof Arg.Day day) {
            return day.value().toString();
        } else if (arg instanceof Arg.Count count) {
            return Long.toString(count.value());
        }
        return arg instanceof Arg.Key key ? key.value() : ((Arg.Word) arg).value();
    }

    private static JsonObjectBuilder gap(Gap gap) {
        return JSON.createObjectBuilder().add("about", text(gap.about())).add("decision", text(gap.decision())).add("why", text(gap.why()))
                .add("basis", gap.basis().name());
    }

    private static JsonObjectBuilder text(Text text) {
        return JSON.createObjectBuilder().add("kk", text.kk()).add("ru", text.ru()).add("en", text.en());
    }

    private static JsonObjectBuilder citation(Citation citation) {
        return JSON.createObjectBuilder().add("edition", citation.edition().value()).add("points",
                JSON.createArrayBuilder(citation.points().stream().map(PointRef::label).toList())).add("basis", citation.basis().name());
    }

    static Citation citation(JsonObject json) {
        return new Citation(EditionId.of(json.getString("edition")), strings(json.getJsonArray("points")).stream().map(PointRef::of).toList(),
                Basis.valueOf(json.getString("basis")));
    }

    static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}

package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;

/**
 * An own edition made out of another by changing its tables: it amends the other and holds only what differs. Nothing is
 * checked here; {@link CheckEdition} does that.
 */
public final class Deriving {

    private static final String AMENDS = "amends";
    private static final String ANNEXES = "annexes";
    private static final String TEXT = "text";

    private final EditionSource source;
    private final JsonObject base;

    private Deriving(EditionSource source, JsonObject base) {
        this.source = source;
        this.base = base;
    }

    /**
     * Begins an edition that differs in nothing yet but its names.
     *
     * @param bases the canonical form of the edition amended
     * @throws EditionRefused if that is not there
     */
    public static Deriving begin(EditionId own, EditionId amended, Function<EditionId, String> bases, OwnAct act) {
        JsonObject base = JsonFile.read(amended.value(), bases.apply(amended));
        JsonObject json = JSON.createObjectBuilder().add("act", act.json(base.getJsonObject("act"))).add("basis", "TYPICAL")
                .add("printed", base.getBoolean("printed")).add(AMENDS, amended.value())
                .add(ANNEXES, JsonValue.EMPTY_JSON_ARRAY).add("forms", JsonValue.EMPTY_JSON_ARRAY).build();
        return new Deriving(new EditionSource(own, new TreeMap<>(Map.of(EditionFiles.ACT, written(json), EditionFiles.RULES, written(JsonValue.EMPTY_JSON_OBJECT)))), base);
    }

    /**
     * Goes on with an edition begun before.
     *
     * @throws EditionRefused if it amends nothing, or what it amends is not there
     */
    public static Deriving of(EditionSource source, Function<EditionId, String> bases) {
        Node act = new Node(EditionFiles.ACT, "-", read(source, EditionFiles.ACT));
        String amended = act.string(AMENDS);
        return new Deriving(source, JsonFile.read(amended, bases.apply(EditionId.of(amended))));
    }

    /** The files as they stand now. */
    public EditionSource source() {
        return source;
    }

    /** Puts a rule in place of the base's, or one that the base does not have. */
    public Deriving rule(String name, String json, Ground ground) {
        JsonArrayBuilder points = JSON.createArrayBuilder();
        ground.point().ifPresent(point -> points.add(point.label()));
        return words(ground).rules(Merge.of(rules(), object(name, JSON.createObjectBuilder(JsonFile.read(name, json))
                .add("points", points).add("basis", ground.basis().name()).build())));
    }

    /** Takes a change back: the base's rule stands again. */
    public Deriving withoutRule(String name) {
        return rules(Merge.of(rules(), object(name, JsonValue.NULL)));
    }

    /** Puts an annex in place of the base's. The rules that read it say something else from now on, so they cite the ground too. */
    public Deriving annex(String name, String json, Ground ground) {
        JsonObjectBuilder rules = JSON.createObjectBuilder(rules());
        reading(name).filter(rule -> !rules().containsKey(rule.getKey())).forEach(rule -> rules.add(rule.getKey(), grounded(rule.getValue().asJsonObject(), ground)));
        JsonArrayBuilder names = others(name);
        Deriving listed = words(ground).rules(rules.build()).act(ANNEXES, names.add(name).build());
        return listed.with(name + EditionFiles.JSON, written(JsonFile.read(name, json)));
    }

    /** Takes a changed annex back, and with it the citations of the rules that only changed because of it. */
    public Deriving withoutAnnex(String name) {
        JsonObjectBuilder rules = JSON.createObjectBuilder(rules());
        reading(name).filter(rule -> rules().containsKey(rule.getKey()) && same(rules().get(rule.getKey()), rule.getValue()))
                .forEach(rule -> rules.remove(rule.getKey()));
        return rules(rules.build()).act(ANNEXES, others(name).build()).without(name + EditionFiles.JSON);
    }

    private JsonArrayBuilder others(String annex) {
        JsonArrayBuilder others = JSON.createArrayBuilder();
        read(source, EditionFiles.ACT).getJsonArray(ANNEXES).stream().filter(each -> !string(each).equals(annex)).forEach(others::add);
        return others;
    }

    private Stream<Map.Entry<String, JsonValue>> reading(String annex) {
        return base.getJsonObject("rules").entrySet().stream()
                .filter(rule -> rule.getValue() instanceof JsonObject json && json.getString("annex", "").equals(annex));
    }

    /** The annex named by the ground stands for the base's annex; a rule whose annex is not at hand has no point to cite. */
    private static JsonObject grounded(JsonObject rule, Ground ground) {
        JsonArrayBuilder points = JSON.createArrayBuilder();
        ground.point().ifPresent(point -> {
            rule.getJsonArray("points").stream().filter(each -> !PointRef.of(string(each)).isAnnex() && !string(each).equals(point.label())).forEach(points::add);
            points.add(point.label());
        });
        return JSON.createObjectBuilder(rule).add("points", points).add("basis", ground.basis().name()).build();
    }

    private static boolean same(JsonValue own, JsonValue base) {
        return bare(own.asJsonObject()).equals(bare(base.asJsonObject()));
    }

    private static JsonObject bare(JsonObject rule) {
        return JSON.createObjectBuilder(rule).remove("points").remove("basis").build();
    }

    /** The new words of a point into the own text; those of an annex are its tables. */
    private Deriving words(Ground ground) {
        if (ground.words().isEmpty() || ground.point().get().isAnnex()) {
            return this;
        }
        String file = TEXT + "." + base.getJsonObject("act").getString("language") + ".md";
        PointRef point = ground.point().get().heading();
        String others = source.file(file).map(text -> new TextReader(file).read(text)).stream().flatMap(all -> all.stream())
                .filter(passage -> !passage.point().equals(point)).map(Merge::written).collect(Collectors.joining());
        return act(TEXT, JSON.createValue(file)).with(file, others + Merge.written(new Passage(point, Optional.empty(), ground.words().get())));
    }

    private JsonObject rules() {
        return read(source, EditionFiles.RULES);
    }

    private Deriving rules(JsonObject rules) {
        return with(EditionFiles.RULES, written(rules));
    }

    private Deriving act(String key, JsonValue value) {
        return with(EditionFiles.ACT, written(JSON.createObjectBuilder(read(source, EditionFiles.ACT)).add(key, value).build()));
    }

    private Deriving with(String file, String text) {
        return new Deriving(source.with(file, text), base);
    }

    private Deriving without(String file) {
        return new Deriving(source.without(file), base);
    }

    private static JsonObject read(EditionSource source, String file) {
        return JsonFile.read(file, source.file(file).orElseThrow(() -> new EditionRefused(file, "-", "reader.noFile")));
    }

    private static JsonObject object(String key, JsonValue value) {
        return JSON.createObjectBuilder().add(key, value).build();
    }

    private static String string(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static String written(JsonObject json) {
        return JsonFile.pretty(json);
    }
}

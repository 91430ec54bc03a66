package kz.bagalau.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.acts.EditionPlace.Part;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;

/**
 * An own edition being changed in the page: what of it can be changed, what stands there in the edition it builds on, and its files with
 * one rule or annex put in or taken back. One that amends another holds a changed rule as its amendment, on the ground given; one that
 * stands by itself holds it where it was. What a change makes wrong, {@link CheckEdition} says.
 */
public final class ChangeEdition {

    private static final String AMENDS = "amends";
    private static final String ANNEXES = "annexes";

    private final EditionSource source;
    private final Function<EditionId, String> bases;
    private final EditableEdition now;
    private final Optional<EditableEdition> before;

    private ChangeEdition(EditionSource source, Function<EditionId, String> bases) {
        this.source = source;
        this.bases = bases;
        this.now = EditableEdition.of(source.resolve(bases));
        this.before = base(source).map(id -> EditableEdition.of(bases.apply(id)));
    }

    /**
     * The edition out of its files.
     *
     * @throws EditionRefused where they are too broken to be put together
     */
    public static ChangeEdition of(EditionSource source, Function<EditionId, String> bases) {
        return new ChangeEdition(source, bases);
    }

    /**
     * The edition on which files build; empty where they stand by themselves.
     *
     * @throws EditionRefused where the act cannot be read
     */
    public static Optional<EditionId> base(EditionSource source) {
        return new EditionFiles(source.id(), source::file, base -> "").buildsOn().map(BuildsOn::edition);
    }

    /** True where a change is an amendment of the base, and so needs a ground. */
    public boolean amending() {
        return act(source).containsKey(AMENDS);
    }

    /** Everything that can be changed: rules, then annexes, by name. */
    public List<EditionPlace> places() {
        return Stream.concat(now.rules().stream().map(name -> new EditionPlace(Part.RULES, name)),
                now.annexes().stream().map(name -> new EditionPlace(Part.ANNEXES, name))).toList();
    }

    /** What stands there. @throws IllegalArgumentException if there is no such place */
    public Editable at(EditionPlace place) {
        return editable(now, place);
    }

    /** What stands there in the base; empty where the base has no such place, or there is no base. */
    public Optional<Editable> before(EditionPlace place) {
        return before.filter(edition -> (place.part() == Part.RULES ? edition.rules() : edition.annexes()).contains(place.name()))
                .map(edition -> editable(edition, place));
    }

    /** True where something stands otherwise than in the base; the ground of a change is no difference. */
    public boolean changed(EditionPlace place) {
        return before.isPresent() && before(place).map(base -> !values(base).equals(values(at(place)))).orElse(true);
    }

    /** On what a change stands that was made before; empty where nothing was changed, or the edition stands by itself. */
    public Optional<Ground> ground(EditionPlace place) {
        return !amending() || !changed(place) ? Optional.empty() : ownRules().filter(rule -> place.part() == Part.RULES ? rule.getKey().equals(place.name())
                : rule.getValue().asJsonObject().getString("annex", "").equals(place.name())).findFirst().map(rule -> ground(rule.getValue().asJsonObject()));
    }

    private Stream<Map.Entry<String, JsonValue>> ownRules() {
        return JsonFile.read(EditionFiles.RULES, source.file(EditionFiles.RULES).orElse("{}")).entrySet().stream()
                .filter(rule -> rule.getValue() instanceof JsonObject);
    }

    /** The ground's point was put behind those that were there. */
    private static Ground ground(JsonObject rule) {
        JsonArray points = rule.containsKey("points") ? rule.getJsonArray("points") : JsonValue.EMPTY_JSON_ARRAY;
        return points.isEmpty() ? Ground.notAtHand() : Ground.point(PointRef.of(points.getString(points.size() - 1)), "");
    }

    /** The files with this rule or annex in place of the one there. */
    public EditionSource put(EditionPlace place, String json, Ground ground) {
        if (amending()) {
            Deriving deriving = Deriving.of(source, bases);
            return (place.part() == Part.RULES ? deriving.rule(place.name(), json, ground) : deriving.annex(place.name(), json, ground)).source();
        }
        JsonObject changed = JsonFile.read(place.toString(), json);
        return place.part() == Part.RULES ? rules(place.name(), changed)
                : named(place.name(), true).with(place.name() + EditionFiles.JSON, JsonFile.pretty(changed));
    }

    /** The files without a change, so that what the base says stands again. @throws IllegalArgumentException if the base has no such place */
    public EditionSource takeBack(EditionPlace place) {
        before(place).orElseThrow(() -> new IllegalArgumentException("Nothing to go back to at " + place));
        if (amending()) {
            Deriving deriving = Deriving.of(source, bases);
            return (place.part() == Part.RULES ? deriving.withoutRule(place.name()) : deriving.withoutAnnex(place.name())).source();
        }
        return place.part() == Part.RULES ? rules(place.name(), JsonValue.NULL) : named(place.name(), false).without(place.name() + EditionFiles.JSON);
    }

    private EditionSource rules(String name, JsonValue rule) {
        JsonObject all = JsonFile.read(EditionFiles.RULES, source.file(EditionFiles.RULES).orElse("{}"));
        return source.with(EditionFiles.RULES, JsonFile.pretty(Merge.of(all, Json.createObjectBuilder().add(name, rule).build())));
    }

    /** The files whose act names the annex, or does not. */
    private EditionSource named(String annex, boolean there) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        act(source).getJsonArray(ANNEXES).stream().filter(each -> !(each instanceof JsonString name && name.getString().equals(annex))).forEach(names::add);
        JsonArrayBuilder all = there ? names.add(annex) : names;
        return source.with(EditionFiles.ACT, JsonFile.pretty(Json.createObjectBuilder(act(source)).add(ANNEXES, all).build()));
    }

    private static Editable editable(EditableEdition edition, EditionPlace place) {
        return place.part() == Part.RULES ? edition.rule(place.name()) : edition.annex(place.name());
    }

    private static List<List<Object>> values(Editable editable) {
        return editable.leaves().stream().map(leaf -> List.<Object>of(leaf.path(), leaf.value(), Optional.ofNullable(leaf.text()))).toList();
    }

    private static JsonObject act(EditionSource source) {
        return JsonFile.read(EditionFiles.ACT, source.file(EditionFiles.ACT).orElseThrow(() -> new EditionRefused(EditionFiles.ACT, "-", "reader.noFile")));
    }
}

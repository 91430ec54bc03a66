package kz.bagalau.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Text;

/**
 * The files of one edition and what they build on, resolved into the canonical form. An edition that extends another
 * takes over its rules on the basis it names (a typical methodology of the family); one that amends another holds only
 * what the amending act prints. Names decide: what has the same name replaces, null strikes out.
 */
public final class EditionFiles {

    /** What the act is called, what it builds on, which files there are. */
    static final String ACT = "act.json";
    static final String RULES = "rules.json";
    static final String ROUTE = "route.json";
    /** Worked examples: outside the canonical form. */
    static final String EXAMPLES = "examples.json";
    static final String FORMS = "forms/";
    static final String JSON = ".json";

    /** Names that no annex can have. */
    private static final Set<String> TAKEN = Set.of("act", "rules", "route", "examples");

    private final EditionId id;
    private final Function<String, Optional<String>> files;
    private final Function<EditionId, JsonObject> bases;

    /**
     * @param files the text of a file by its name inside the edition's folder, e.g. "rules.json"
     * @param bases the canonical form of an edition that is extended or amended
     */
    public EditionFiles(EditionId id, Function<String, Optional<String>> files, Function<EditionId, String> bases) {
        this(edition -> JsonFile.read(edition.value(), bases.apply(edition)), id, files);
    }

    private EditionFiles(Function<EditionId, JsonObject> bases, EditionId id, Function<String, Optional<String>> files) {
        this.id = id;
        this.files = files;
        this.bases = bases;
    }

    /** The files of an edition whose bases need not be read again. */
    static EditionFiles on(Function<EditionId, JsonObject> bases, EditionId id, Function<String, Optional<String>> files) {
        return new EditionFiles(bases, id, files);
    }

    /**
     * The canonical form: sorted, without white space, without dates of validity.
     *
     * @throws EditionRefused naming file, rule and reason
     */
    public String resolve() {
        return Canonical.write(resolve(Reading.STRICT));
    }

    /** The same before it is written down, of whatever can be read. */
    JsonObject resolve(Reading reading) {
        Node act = act(reading);
        JsonObject base = reading.part(act.file(), "-", () -> base(act)).orElseGet(() -> {
            reading.incomplete();
            return Merge.NOTHING;
        });
        JsonObject own = own(act);
        act.done();
        JsonObjectBuilder resolved = Provider.JSON.createObjectBuilder(own);
        for (String part : new String[] {"rules", "annexes", "points", "forms"}) {
            resolved.add(part, Merge.of(base.getJsonObject(part), own.getJsonObject(part)));
        }
        reading.part(id + "/route.json", "route", () -> MergeRoute.of(id + "/route.json", base.getJsonObject("route"), own.getJsonObject("route"), reading))
                .ifPresentOrElse(route -> resolved.add("route", route), () -> resolved.add("route", JsonValue.EMPTY_JSON_OBJECT));
        reading.part(id + "/text", "-", () -> Merge.text(id + "/text", base.getString("text"), own.getString("text")))
                .ifPresentOrElse(text -> resolved.add("text", text), () -> noText(resolved, reading));
        return resolved.build();
    }

    private static void noText(JsonObjectBuilder resolved, Reading reading) {
        reading.incomplete();
        resolved.add("text", "");
    }

    /** All files of the edition by name, those that are not there left out: what {@code act.json} names, and examples. */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        names(Reading.gathering()).forEach(name -> files.apply(name).ifPresent(text -> all.put(name, text)));
        return all;
    }

    /** The names of the files that the edition can have, as its {@code act.json} says. */
    Set<String> names(Reading reading) {
        Node act = act(reading);
        Set<String> names = new TreeSet<>(Set.of(ACT, RULES, ROUTE, EXAMPLES));
        act.strings("annexes").forEach(name -> names.add(name + JSON));
        act.strings("forms").forEach(name -> names.add(FORMS + name + JSON));
        if (act.has("text")) {
            names.add(act.string("text"));
        }
        return names;
    }

    /** When the shipped files say it is in force: an administrator sets the true dates. */
    public Validity validity() {
        Node act = act();
        if (!act.has("validity")) {
            return Validity.unknown();
        }
        Node dates = act.object("validity");
        Validity validity = new Validity(dates.optionalDate("from"), dates.optionalDate("end"), false);
        dates.has("why");
        dates.done();
        return validity;
    }

    /** What the dates of {@link #validity} rest on, or why there are none; empty where the files do not say. */
    public Optional<Text> whyValid() {
        Node act = act();
        if (!act.has("validity") || !act.object("validity").has("why")) {
            return Optional.empty();
        }
        return Optional.of(act.object("validity").text("why"));
    }

    /** The edition that this one extends or amends; empty where it stands by itself. */
    public Optional<BuildsOn> buildsOn() {
        Node act = act();
        if (act.has("extends")) {
            Node base = act.object("extends");
            return Optional.of(new BuildsOn(EditionId.of(base.string("edition")), Optional.of(base.one(Basis.class, "basis"))));
        }
        return act.has("amends") ? Optional.of(new BuildsOn(EditionId.of(act.string("amends")), Optional.empty())) : Optional.empty();
    }

    /**
     * The worked examples of the folder; none where it has no such file. Outside the canonical form and the hash.
     *
     * @throws EditionRefused naming example and reason
     */
    public List<Example> examples() {
        return files.apply(EXAMPLES).map(text -> ExamplesReader.read(id + "/" + EXAMPLES, text)).orElse(List.of());
    }

    private Node act() {
        return act(Reading.STRICT);
    }

    private Node act(Reading reading) {
        return new Node(id + "/" + ACT, "-", json(ACT, reading), reading, "");
    }

    private JsonObject base(Node act) {
        if (act.has("extends")) {
            Node base = act.object("extends");
            JsonObject resolved = resolved(act, base.string("edition"));
            JsonObject rebased = Merge.onBasis(resolved, base.one(Basis.class, "basis").name());
            base.done();
            return rebased;
        }
        return act.has("amends") ? resolved(act, act.string("amends")) : Merge.NOTHING;
    }

    private JsonObject resolved(Node act, String edition) {
        if (edition.equals(id.value())) {
            throw act.refused("reader.ownBase", Arg.word(edition));
        }
        return bases.apply(EditionId.of(edition));
    }

    private JsonObject own(Node act) {
        act.has("validity");
        Reading reading = act.reading();
        JsonObjectBuilder own = Provider.JSON.createObjectBuilder().add("id", id.value()).add("printed", act.flag("printed"));
        own.add("act", act.raw("act"));
        own.add("points", act.has("points") ? act.raw("points") : JsonValue.EMPTY_JSON_OBJECT);
        own.add("rules", Merge.basis(json(RULES, reading), act.one(Basis.class, "basis").name()));
        own.add("annexes", listed(act, "annexes", ""));
        own.add("forms", listed(act, "forms", FORMS));
        own.add("route", files.apply(ROUTE).isPresent() ? json(ROUTE, reading) : JsonValue.EMPTY_JSON_OBJECT);
        own.add("text", act.has("text") ? text(act) : "");
        return own.build();
    }

    private JsonObject listed(Node act, String key, String folder) {
        JsonObjectBuilder all = Provider.JSON.createObjectBuilder();
        for (String name : act.strings(key)) {
            if (TAKEN.contains(name)) {
                act.wrong(name, "reader.taken", Arg.word(name));
            } else if (!name.equals(Node.WRONG)) {
                optional(folder + name + JSON, act.reading()).ifPresent(json -> all.add(name, json));
            }
        }
        return all.build();
    }

    /** A file that cannot be read makes what rests on it unknown, not wrong. */
    private Optional<JsonObject> optional(String file, Reading reading) {
        Optional<JsonObject> json = reading.part(id + "/" + file, "-", () -> JsonFile.read(id + "/" + file, text(file)));
        if (json.isEmpty()) {
            reading.incomplete();
        }
        return json;
    }

    private JsonObject json(String file, Reading reading) {
        return optional(file, reading).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private String text(Node act) {
        String file = act.string("text");
        return act.reading().part(id + "/" + file, "-", () -> text(file)).orElseGet(() -> {
            act.reading().incomplete();
            return "";
        });
    }

    private String text(String file) {
        return files.apply(file).orElseThrow(() -> new EditionRefused(id + "/" + file, "-", "reader.noFile"));
    }
}

package kz.bagalau.acts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Text;

/**
 * The files of one edition and what they build on, resolved into the canonical form. An edition that extends another
 * takes over its rules on the basis it names (a typical methodology of the family); one that amends another holds only
 * what the amending act prints. Names decide: what has the same name replaces, null strikes out.
 */
public final class EditionFiles {

    private final EditionId id;
    private final Function<String, Optional<String>> files;
    private final Function<EditionId, String> bases;

    /**
     * @param files the text of a file by its name inside the edition's folder, e.g. "rules.json"
     * @param bases the canonical form of an edition that is extended or amended
     */
    public EditionFiles(EditionId id, Function<String, Optional<String>> files, Function<EditionId, String> bases) {
        this.id = id;
        this.files = files;
        this.bases = bases;
    }

    /**
     * The canonical form: sorted, without white space, without dates of validity.
     *
     * @throws EditionRefused naming file, rule and reason
     */
    public String resolve() {
        Node act = act();
        JsonObject base = base(act);
        JsonObject own = own(act);
        act.done();
        JsonObjectBuilder resolved = Json.createObjectBuilder(own);
        for (String part : new String[] {"rules", "annexes", "points", "forms"}) {
            resolved.add(part, Merge.of(base.getJsonObject(part), own.getJsonObject(part)));
        }
        resolved.add("route", MergeRoute.of(id + "/route.json", base.getJsonObject("route"), own.getJsonObject("route")));
        resolved.add("text", Merge.text(id + "/text", base.getString("text"), own.getString("text")));
        return Canonical.write(resolved.build());
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
        return files.apply("examples.json").map(text -> ExamplesReader.read(id + "/examples.json", text)).orElse(List.of());
    }

    private Node act() {
        return new Node(id + "/act.json", "-", json("act.json"));
    }

    private JsonObject base(Node act) {
        if (act.has("extends")) {
            Node base = act.object("extends");
            JsonObject resolved = resolved(base.string("edition"));
            JsonObject rebased = Merge.onBasis(resolved, base.string("basis"));
            base.done();
            return rebased;
        }
        return act.has("amends") ? resolved(act.string("amends")) : Merge.NOTHING;
    }

    private JsonObject resolved(String edition) {
        return JsonFile.read(edition, bases.apply(EditionId.of(edition)));
    }

    private JsonObject own(Node act) {
        act.has("validity");
        JsonObjectBuilder own = Json.createObjectBuilder().add("id", id.value()).add("printed", act.flag("printed"));
        own.add("act", act.raw("act"));
        own.add("points", act.has("points") ? act.raw("points") : JsonValue.EMPTY_JSON_OBJECT);
        own.add("rules", Merge.basis(json("rules.json"), act.string("basis")));
        own.add("annexes", listed(act, "annexes", ""));
        own.add("forms", listed(act, "forms", "forms/"));
        own.add("route", files.apply("route.json").isPresent() ? json("route.json") : JsonValue.EMPTY_JSON_OBJECT);
        own.add("text", act.has("text") ? text(act.string("text")) : "");
        return own.build();
    }

    private JsonObject listed(Node act, String key, String folder) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        act.strings(key).forEach(name -> all.add(name, json(folder + name + ".json")));
        return all.build();
    }

    private JsonObject json(String file) {
        return JsonFile.read(id + "/" + file, text(file));
    }

    private String text(String file) {
        return files.apply(file).orElseThrow(() -> new EditionRefused(id + "/" + file, "-", "reader.noFile"));
    }
}

package kz.bagalau.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Text;

/** The editions that come with the program, read from the class path and kept once read. */
public final class ShippedEditions {

    private static final Map<EditionId, String> CANONICAL = new ConcurrentHashMap<>();
    private static final Map<EditionId, JsonObject> BASES = new ConcurrentHashMap<>();
    private static final Map<EditionId, Edition> READ = new ConcurrentHashMap<>();

    private ShippedEditions() {
    }

    /** The editions of acts; the typical methodologies they extend are not among them. */
    public static List<EditionId> ids() {
        return JsonFile.read("acts/index.json", resource("index.json").orElseThrow()).getJsonArray("editions")
                .getValuesAs(JsonString.class).stream().map(JsonString::getString).map(EditionId::of).toList();
    }

    /** All of them, in that order; read side by side where that has not been done yet. */
    public static List<Edition> all() {
        return ids().parallelStream().map(ShippedEditions::edition).toList();
    }

    /** One of them, or a typical methodology. */
    public static Edition edition(EditionId id) {
        Edition known = READ.get(id);
        return known != null ? known : READ.merge(id, read(id), (first, second) -> first);
    }

    /** The canonical form, to be stored by hash and read back by {@link EditionReader#read}. */
    public static String canonical(EditionId id) {
        String known = CANONICAL.get(id);
        return known != null ? known : written(id, resolved(id));
    }

    /** Read from what was resolved, not once more from its canonical form: that both are the same, a test holds. */
    private static Edition read(EditionId id) {
        JsonObject resolved = resolved(id);
        return new EditionReader(resolved, Reading.STRICT).edition().orElseThrow().edition(Canonical.hash(written(id, resolved)));
    }

    private static String written(EditionId id, JsonObject resolved) {
        return CANONICAL.merge(id, Canonical.write(resolved), (first, second) -> first);
    }

    private static JsonObject resolved(EditionId id) {
        JsonObject base = BASES.get(id);
        return base != null ? base : files(id).resolve(Reading.STRICT);
    }

    /** What others build on is kept resolved. */
    private static JsonObject base(EditionId id) {
        JsonObject known = BASES.get(id);
        return known != null ? known : BASES.merge(id, files(id).resolve(Reading.STRICT), (first, second) -> first);
    }

    /** Whether an edition, or a typical methodology, of that id comes with the program. */
    public static boolean ships(EditionId id) {
        return resource(id + "/" + EditionFiles.ACT).isPresent();
    }

    /** Its files as they come with the program. */
    static EditionSource source(EditionId id) {
        return EditionSource.of(id, file -> resource(id + "/" + file));
    }

    /** The dates the shipped files give, not confirmed. */
    public static Validity validity(EditionId id) {
        return files(id).validity();
    }

    /** What the shipped dates rest on, or why there are none. */
    public static Optional<Text> whyValid(EditionId id) {
        return files(id).whyValid();
    }

    /** The edition that it extends or amends; empty where it stands by itself. */
    public static Optional<BuildsOn> buildsOn(EditionId id) {
        return files(id).buildsOn();
    }

    /** The worked examples that come with it. */
    public static List<Example> examples(EditionId id) {
        return files(id).examples();
    }

    private static EditionFiles files(EditionId id) {
        return EditionFiles.on(ShippedEditions::base, id, file -> resource(id + "/" + file));
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = ShippedEditions.class.getResourceAsStream("/acts/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

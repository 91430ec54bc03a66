package kz.bagalau.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.json.JsonString;

import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Text;

/** The editions that come with the program, read from the class path and kept once read. */
public final class ShippedEditions {

    private static final Map<EditionId, String> CANONICAL = new ConcurrentHashMap<>();
    private static final Map<EditionId, Edition> READ = new ConcurrentHashMap<>();

    private ShippedEditions() {
    }

    /** The editions of acts; the typical methodologies they extend are not among them. */
    public static List<EditionId> ids() {
        return JsonFile.read("acts/index.json", resource("index.json").orElseThrow()).getJsonArray("editions")
                .getValuesAs(JsonString.class).stream().map(JsonString::getString).map(EditionId::of).toList();
    }

    public static Edition edition(EditionId id) {
        Edition known = READ.get(id);
        return known != null ? known : READ.merge(id, EditionReader.read(canonical(id)), (first, second) -> first);
    }

    /** The canonical form, to be stored by hash and read back by {@link EditionReader#read}. */
    public static String canonical(EditionId id) {
        String known = CANONICAL.get(id);
        return known != null ? known : CANONICAL.merge(id, files(id).resolve(), (first, second) -> first);
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
        return new EditionFiles(id, file -> resource(id + "/" + file), ShippedEditions::canonical);
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = ShippedEditions.class.getResourceAsStream("/acts/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

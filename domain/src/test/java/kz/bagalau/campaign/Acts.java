package kz.bagalau.campaign;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/** The files of the shipped editions and typical methodologies, as they lie in the sources. */
final class Acts {

    private static final Path ROOT = Path.of("src/main/resources/acts");
    /** Files whose numbers are not the law's: what stands outside the hash, and the course of the process. */
    private static final Set<String> OTHER = Set.of("act.json", "route.json", "examples.json");

    private Acts() {
    }

    static List<String> editions() {
        return json(ROOT.resolve("index.json")).getJsonArray("editions").getValuesAs(JsonString::getString);
    }

    /** Every number of every table of rules and annexes. */
    static List<Mutant> mutants() {
        return folders().flatMap(folder -> files(folder).flatMap(file -> Numbers.of(folder, file, json(ROOT.resolve(folder).resolve(file))).stream())).toList();
    }

    /** The shipped editions that a folder's files enter: itself, and those that build on it. */
    static List<String> built(String folder) {
        return editions().stream().filter(id -> buildsOn(id, folder)).toList();
    }

    private static boolean buildsOn(String id, String folder) {
        if (id.equals(folder)) {
            return true;
        }
        JsonObject act = json(ROOT.resolve(id).resolve("act.json"));
        if (act.containsKey("extends")) {
            return buildsOn(act.getJsonObject("extends").getString("edition"), folder);
        }
        return act.containsKey("amends") && buildsOn(act.getString("amends"), folder);
    }

    /** The rules that a number belongs to by name: its own, or those that read its annex. */
    static Set<String> rules(Mutant mutant) {
        Set<String> names = new HashSet<>(Set.of(mutant.owner()));
        folders().forEach(folder -> json(ROOT.resolve(folder).resolve("rules.json")).forEach((name, rule) -> {
            if (rule instanceof JsonObject object && object.getString("annex", "").equals(mutant.owner())) {
                names.add(name);
            }
        }));
        return names;
    }

    private static Stream<String> folders() {
        return list(ROOT).filter(each -> Files.isDirectory(ROOT.resolve(each)));
    }

    private static Stream<String> files(String folder) {
        return list(ROOT.resolve(folder)).filter(each -> each.endsWith(".json") && !OTHER.contains(each));
    }

    private static Stream<String> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static JsonObject json(Path file) {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}

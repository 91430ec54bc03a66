package kz.bagalau.campaign;

import java.util.List;

import jakarta.json.JsonObject;

/**
 * One number of a file of an edition, and the numbers to be put in its place: the first that the reader does not refuse.
 *
 * @param folder the edition or typical methodology, e.g. "astana-2015"
 * @param file   the file inside it, e.g. "rules.json"
 * @param path   where the number stands, as a JSON pointer
 * @param from   the number as it is written
 * @param to     what is tried in its place, the nearest first
 */
record Mutant(String folder, String file, String path, String from, List<Change> to) {

    /** The file with one number changed: how the number is then written, and the whole file. */
    record Change(String written, JsonObject json) {
    }

    /** Where the file lies on the class path. */
    String resource() {
        return "acts/" + folder + "/" + file;
    }

    /** Whether the number is that of a point which a rule cites. */
    boolean cites() {
        return file.equals("rules.json") && path.matches("/[^/]+/points/\\d+");
    }

    /** What the number belongs to: the rule's name, or the annex's. */
    String owner() {
        return file.equals("rules.json") ? path.substring(1, path.indexOf('/', 1)) : file.replace(".json", "");
    }
}

package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import kz.bagalau.law.explain.Arg;

/**
 * Looks at files before anybody reads them: how deep and how long they are, which signs they hold. It knows nothing of
 * rules; what it refuses for its size is not read further.
 */
final class CheckFiles {

    private final List<EditionRefused> found = new ArrayList<>();
    private boolean readable = true;
    private int withoutEnglish;

    private CheckFiles() {
    }

    /** @param withoutEnglish how many texts of the file have no English words */
    record Checked(List<EditionRefused> found, boolean readable, int withoutEnglish) {
    }

    static Checked check(String name, String text) {
        CheckFiles check = new CheckFiles();
        if (text.startsWith("\uFEFF")) {
            check.found.add(new EditionRefused(name, "-", "upload.bom"));
            check.readable = false;
        } else if (name.endsWith(EditionFiles.JSON)) {
            check.json(name, text);
        } else {
            check.text(name, text);
        }
        return new Checked(check.found, check.readable, check.withoutEnglish);
    }

    private void json(String name, String text) {
        String wrong = tooDeep(text);
        if (!wrong.isEmpty()) {
            stop(new EditionRefused(name, "-", wrong, Arg.word(String.valueOf(wrong.equals("upload.deep") ? UploadLimits.DEPTH : UploadLimits.DIGITS))));
            return;
        }
        Optional<JsonStructure> json = Reading.gathering().part(name, "-", () -> JsonFile.value(name, text));
        json.ifPresent(value -> value(name, "-", value)); // that it is no JSON its reader will say
    }

    /** Seen without a parser, which would need as much stack as there are brackets. */
    private static String tooDeep(String text) {
        int depth = 0;
        int number = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                quoted = sign != '"';
                i += sign == '\\' ? 1 : 0;
                continue;
            }
            quoted = sign == '"';
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            number = "0123456789+-.eE".indexOf(sign) >= 0 ? number + 1 : 0;
            if (depth > UploadLimits.DEPTH || number > UploadLimits.DIGITS) {
                return depth > UploadLimits.DEPTH ? "upload.deep" : "upload.digits";
            }
        }
        return "";
    }

    private void value(String file, String place, JsonValue value) {
        if (value instanceof JsonObject object) {
            count(file, place, object.size());
            withoutEnglish += object.containsKey("kk") && object.containsKey("ru") && !object.containsKey("en") ? 1 : 0;
            for (Map.Entry<String, JsonValue> each : object.entrySet()) {
                words(file, place, each.getKey());
                value(file, below(place, each.getKey()), each.getValue());
            }
        } else if (value instanceof JsonArray array) {
            count(file, place, array.size());
            for (int i = 0; i < array.size(); i++) {
                value(file, place + "[" + i + "]", array.get(i));
            }
        } else if (value instanceof JsonString string) {
            words(file, place, string.getString());
        }
    }

    private static String below(String place, String key) {
        return place.equals("-") ? key : place + "." + key;
    }

    private void text(String file, String text) {
        String place = "-";
        int point = 0;
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                place = line;
                point = 0;
            }
            point += line.length();
            words(file, place, line);
            if (point > UploadLimits.TEXT * 4) {
                stop(new EditionRefused(file, place, "upload.long", Arg.word(String.valueOf(UploadLimits.TEXT * 4))));
                return;
            }
        }
        long points = text.lines().filter(line -> line.startsWith("#")).count();
        count(file, "-", (int) points);
    }

    private void words(String file, String place, String words) {
        if (found.size() < UploadLimits.FINDINGS) {
            CleanText.refuse(file, place, words).ifPresent(found::add);
        }
    }

    private void count(String file, String place, int entries) {
        if (entries > UploadLimits.ENTRIES) {
            stop(new EditionRefused(file, place, "upload.count", Arg.word(String.valueOf(entries)), Arg.word(String.valueOf(UploadLimits.ENTRIES))));
        }
    }

    private void stop(EditionRefused refused) {
        readable = false;
        found.add(refused);
    }
}

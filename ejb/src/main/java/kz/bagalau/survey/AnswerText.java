package kz.bagalau.survey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.number.Score;

/** An answer as the bytes that are sealed: the sheet, its points and words, no name, no time. */
final class AnswerText {

    private AnswerText() {
    }

    /** To what a seal belongs: it cannot be moved to another survey or beside another respondent unnoticed. */
    static String context(Long surveyId, Long personId) {
        return "survey " + surveyId + " respondent " + personId;
    }

    static byte[] write(Marks marks) {
        return write(marks, "");
    }

    /** The same with words; whatever they are, a reader of the sealed bytes sees one length. */
    static byte[] write(Marks marks, String words) {
        JsonObjectBuilder points = Json.createObjectBuilder();
        new TreeMap<>(marks.points()).forEach((criterion, score) -> points.add(criterion, score.toString()));
        return Json.createObjectBuilder().add("sheet", marks.sheet()).add("points", points).add("words", words).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Marks read(byte[] text) {
        return open(text).marks();
    }

    static Opened open(byte[] text) {
        try (var reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            JsonObject answer = reader.readObject();
            JsonObject points = answer.getJsonObject("points");
            Map<String, Score> scores = new TreeMap<>();
            points.keySet().forEach(criterion -> scores.put(criterion, Score.parse(points.getString(criterion))));
            return new Opened(new Marks(answer.getString("sheet"), scores), answer.getString("words", ""));
        }
    }

    /** What was sealed: the points, and the words, which may be empty. */
    record Opened(Marks marks, String words) {
    }
}

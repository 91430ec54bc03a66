package kz.bagalau.requests;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;

/** Writes what is held about somebody as JSON: days as 2015-10-12, moments in UTC, scores as exact fractions. */
public final class DossierJson {

    private DossierJson() {
    }

    /** The bytes, in UTF-8. */
    public static byte[] write(OwnDossier dossier, Instant made) {
        OwnDossier.Owner person = dossier.person();
        return object("made", made, "iin", person.iin(), "email", person.email(), "entered", person.entered())
                .add("names", array(person.names(), name -> object("kk", name.kk(), "ru", name.ru(), "first", name.first(), "last", name.last())))
                .add("posts", array(dossier.posts(), post -> object("bodyKk", post.bodyKk(), "bodyRu", post.bodyRu(), "unitKk", post.unitKk(),
                        "unitRu", post.unitRu(), "postKk", post.postKk(), "postRu", post.postRu(), "category", post.category(),
                        "appointedOn", post.appointedOn(), "probationEnd", post.probationEnd(), "lastDay", post.lastDay(), "endGround", post.endGround())))
                .add("absences", array(dossier.absences(), absence -> object("kind", absence.kind(), "first", absence.days().first(),
                        "last", absence.days().last(), "document", absence.document())))
                .add("results", array(dossier.results(), result -> object("case", result.caseId(), "from", result.from(), "to", result.to(),
                        "kind", result.kind(), "ofKk", result.of() == null ? null : result.of().kk(), "ofRu", result.of() == null ? null : result.of().ru(), "score", result.score(), "gradeKk", result.grade() == null ? null : result.grade().kk(),
                        "gradeRu", result.grade() == null ? null : result.grade().ru(), "decidedOn", result.decidedOn(),
                        "superseded", result.superseded(), "year", result.year(), "source", result.source())))
                .add("documents", array(dossier.papers(), paper -> object("kind", paper.kind(), "number", paper.mark(), "dated", paper.dated())))
                .add("looks", array(dossier.looks(), look -> object("at", look.at(), "who", look.login(), "role", look.role(), "what", look.operation())))
                .build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> JsonArrayBuilder array(Collection<T> things, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(each.apply(thing)));
        return array;
    }

    /** Names and values in turn; a missing value is null. */
    private static JsonObjectBuilder object(Object... pairs) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] == null) {
                object.addNull((String) pairs[i]);
            } else {
                object.add((String) pairs[i], pairs[i + 1].toString());
            }
        }
        return object;
    }
}

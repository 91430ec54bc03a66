package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import kz.bagalau.law.text.Text;

/**
 * What the administrator's own act is called: names, number and dates as printed on it; what is not printed is left out.
 * Its language and family are those of the edition it amends.
 */
public record OwnAct(Text name, Text shortName, Text adoptedBy, Optional<String> number, Optional<LocalDate> adopted,
        Optional<LocalDate> registered, Optional<String> registrationNumber) {

    public OwnAct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(adoptedBy, "adoptedBy");
    }

    /** The act without number and dates. */
    public static OwnAct of(Text name, Text shortName, Text adoptedBy) {
        return new OwnAct(name, shortName, adoptedBy, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    JsonObject json(JsonObject amended) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("name", text(name)).add("shortName", text(shortName)).add("adoptedBy", text(adoptedBy));
        number.ifPresent(value -> json.add("number", value));
        adopted.ifPresent(value -> json.add("adopted", value.toString()));
        registered.ifPresent(value -> json.add("registered", value.toString()));
        registrationNumber.ifPresent(value -> json.add("registrationNumber", value));
        return json.add("language", amended.getString("language")).add("family", amended.getString("family")).build();
    }

    /** A text stays without English if it says the Russian words there. */
    private static JsonObject text(Text text) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("kk", text.kk()).add("ru", text.ru());
        return (text.en().equals(text.ru()) ? json : json.add("en", text.en())).build();
    }
}

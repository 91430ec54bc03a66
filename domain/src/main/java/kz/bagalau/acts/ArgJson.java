package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.time.LocalDate;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Text;

/** A value of a sentence as JSON: one key that names its type. */
final class ArgJson {

    private ArgJson() {
    }

    static JsonObject write(Arg arg) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (arg instanceof Arg.Number number) {
            json.add("number", number.value().toString());
        } else if (arg instanceof Arg.Count count) {
            json.add("count", count.value());
        } else if (arg instanceof Arg.Day day) {
            json.add("day", day.value().toString());
        } else if (arg instanceof Arg.Key key) {
            json.add("key", key.value());
        } else if (arg instanceof Arg.Said said) {
            json.add("text", text(said.value()));
        } else if (arg instanceof Arg.Many many) {
            JsonArrayBuilder values = JSON.createArrayBuilder();
            many.values().forEach(value -> values.add(write(value)));
            json.add("many", values).add("joint", many.joint());
        } else {
            json.add("word", ((Arg.Word) arg).value());
        }
        return json.build();
    }

    /** @throws EditionRefused if the value is of no type known here */
    static Arg read(Node node) {
        if (node.has("number")) {
            return Arg.of(node.score("number"));
        } else if (node.has("count")) {
            return Arg.of(node.signed("count"));
        } else if (node.has("day")) {
            return Arg.of(LocalDate.parse(node.string("day")));
        } else if (node.has("key")) {
            return Arg.key(node.string("key"));
        } else if (node.has("text")) {
            return Arg.of(node.text("text"));
        } else if (node.has("many")) {
            return new Arg.Many(node.objects("many").stream().map(ArgJson::read).toList(), node.verbatim("joint"));
        }
        return Arg.word(node.verbatim("word"));
    }

    static JsonObjectBuilder text(Text text) {
        return JSON.createObjectBuilder().add("kk", text.kk()).add("ru", text.ru()).add("en", text.en());
    }
}

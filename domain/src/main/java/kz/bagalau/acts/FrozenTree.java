package kz.bagalau.acts;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** Reads back the tree of reasons that {@link FrozenExplanation} wrote. */
final class FrozenTree {

    private FrozenTree() {
    }

    static Step read(JsonObject step) {
        List<Arg> args = step.getJsonArray("args").getValuesAs(value -> arg(value.asJsonObject()));
        List<Gap> gaps = step.getJsonArray("gaps").getValuesAs(value -> gap(value.asJsonObject()));
        List<Step> because = step.getJsonArray("because").getValuesAs(value -> read(value.asJsonObject()));
        return new Step(step.getString("key"), args, FrozenExplanation.citation(step.getJsonObject("citation")), gaps, because);
    }

    /** @throws IllegalArgumentException for a kind of value that nobody writes */
    private static Arg arg(JsonObject arg) {
        String kind = arg.getString("is");
        return switch (kind) {
            case "number" -> Arg.of(Score.parse(arg.getString("value")));
            case "day" -> Arg.of(LocalDate.parse(arg.getString("value")));
            case "count" -> Arg.of(Long.parseLong(arg.getString("value")));
            case "key" -> Arg.key(arg.getString("value"));
            case "word" -> Arg.word(arg.getString("value"));
            case "said" -> Arg.of(text(arg.getJsonObject("value")));
            case "many" -> new Arg.Many(arg.getJsonArray("value").getValuesAs(value -> arg(value.asJsonObject())), arg.getString("joint"));
            default -> throw new IllegalArgumentException("no value of an explanation is a " + kind);
        };
    }

    private static Gap gap(JsonObject gap) {
        return new Gap(text(gap.getJsonObject("about")), text(gap.getJsonObject("decision")), text(gap.getJsonObject("why")),
                Basis.valueOf(gap.getString("basis")));
    }

    private static Text text(JsonObject text) {
        return new Text(text.getString("kk"), text.getString("ru"), text.getString("en"));
    }
}

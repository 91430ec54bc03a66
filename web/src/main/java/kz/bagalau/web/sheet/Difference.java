package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.web.text.Words;

/** A line in which what somebody else saved is not what stands in the fields. */
public record Difference(String label, String mine, String theirs) implements Serializable {

    /** The lines that differ. */
    static List<Difference> between(SheetForm form, Filled mine, Filled theirs, Words words) {
        List<Difference> all = new ArrayList<>();
        if (form instanceof PointForm points) {
            points.rule().criteria().forEach(one -> all.add(new Difference(words.of(one.name()), text(mine.points(), one.code()), text(theirs.points(), one.code()))));
        } else if (form instanceof CompetencyForm marked) {
            marked.blocks().forEach(one -> all.add(new Difference(words.of(one.competency().name()), text(mine.shown().get(one.code())),
                    text(theirs.shown().get(one.code())))));
        } else {
            Set<String> codes = new TreeSet<>();
            List.of(mine, theirs).forEach(filled -> filled.targets().forEach(line -> codes.add(line.code())));
            codes.forEach(code -> all.add(new Difference("№ " + code, text(mine, code, words), text(theirs, code, words))));
        }
        return all.stream().filter(one -> !one.mine().equals(one.theirs())).toList();
    }

    private static String text(Map<String, ?> values, String code) {
        return Optional.<Object>ofNullable(values.get(code)).map(Object::toString).orElse("–");
    }

    private static String text(Shown shown) {
        return shown == null ? "–" : shown.indicators().size() + " / " + shown.all() + ": " + String.join("; ", shown.indicators());
    }

    private static String text(Filled filled, String code, Words words) {
        return filled.targets().stream().filter(line -> line.code().equals(code)).findFirst().map(line -> text(line, words)).orElse("–");
    }

    private static String text(TargetLine line, Words words) {
        return String.join(" · ", line.name(), line.unit(), line.planned(), line.actual(),
                line.reached().map(reached -> words.say(reached ? "sheet.targets.yes" : "sheet.targets.no")).orElse("–"),
                line.scored().score().map(Object::toString).orElse("–"), line.scored().note(),
                line.measure().percent().map(Object::toString).orElse(""), line.measure().ground()).replaceAll("( · )+$", "");
    }
}

package kz.bagalau.web.rest.v1;

import java.util.List;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.text.Lang;

/**
 * A point in an answer.
 *
 * @param kinds    what it is to the program: EXECUTED, DUTY, DECLARES, EXCLUDED
 * @param words    its words as printed; none where they are not at hand
 * @param language the language of those words
 * @param rules    the rules that carry it out
 */
public record PointAnswer(String edition, String point, String chapter, List<String> kinds, String words, String language, List<EditionAnswer.RuleLine> rules) {

    static boolean known(Edition edition, PointRef point) {
        return edition.textOf(point).isPresent() || !edition.ledger().kinds(point.heading()).isEmpty();
    }

    static PointAnswer of(Lang lang, Edition edition, PointRef point) {
        String chapter = edition.text().stream().filter(each -> each.point().equals(point.heading())).findFirst().flatMap(Passage::chapter).orElse(null);
        return new PointAnswer(edition.id().value(), point.label(), chapter, edition.ledger().kinds(point.heading()).stream().map(Enum::name).toList(),
                edition.textOf(point).orElse(null), edition.act().language().code(), edition.rulesAt(point).stream()
                        .map(rule -> EditionAnswer.RuleLine.of(lang, rule)).toList());
    }
}

package kz.bagalau.web.survey;

import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.law.number.Score;

/** The marks that were chosen; what nobody could judge is left out. */
final class Chosen {

    private Chosen() {
    }

    static Map<String, Score> scores(Map<String, String> chosen) {
        return chosen.entrySet().stream().filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Score.parse(each.getValue())));
    }
}

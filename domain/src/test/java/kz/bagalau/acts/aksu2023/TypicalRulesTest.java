package kz.bagalau.acts.aksu2023;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Rule;
import org.junit.jupiter.api.Test;

class TypicalRulesTest {

    private static final Set<String> BASIS = Set.of("basis");

    private static JsonObject rules(String id) {
        return Json.createReader(new StringReader(ShippedEditions.canonical(EditionId.of(id)))).readObject().getJsonObject("rules");
    }

    private static Set<Map.Entry<String, JsonValue>> said(JsonObject rule) {
        return rule.entrySet().stream().filter(each -> !BASIS.contains(each.getKey())).collect(Collectors.toSet());
    }

    @Test
    void aksuTakesEveryRuleOfItsFamilyAsItIs() {
        JsonObject typical = rules("typical-2023");
        JsonObject aksu = rules("aksu-2023");
        assertEquals(typical.keySet(), aksu.keySet());
        typical.keySet().forEach(name -> assertEquals(said(typical.getJsonObject(name)), said(aksu.getJsonObject(name)), name));
    }

    @Test
    void whatTheActDoesNotPrintStaysTypical() {
        assertEquals(Set.of("percent-table", "appeal-term", "questionnaire-heads", "questionnaire-servants", "fulfilment"),
                Aksu.EDITION.rules().values().stream().filter(each -> each.citation().basis() == Basis.TYPICAL).map(Rule::name).collect(Collectors.toSet()));
    }
}

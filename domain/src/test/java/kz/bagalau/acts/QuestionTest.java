package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.calculation.Answer;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.text.Lang;

/** What an edition answers to questions about a post, and that facts frozen elsewhere are read as they were written. */
class QuestionTest {

    @Test
    void theIndicatorsOfAPostAreThoseOfItsGroupAndItsDuties() {
        Answer.Listed all = listed("aksu-2018", "{\"rule\": \"indicators\", \"post\": {\"category\": \"E-3\", \"headOfUnit\": true, \"servesPublic\": true}}");
        Answer.Listed fewer = listed("aksu-2018", "{\"rule\": \"indicators\", \"post\": {\"category\": \"E-3\", \"headOfUnit\": false, \"servesPublic\": false}}");
        assertEquals(List.of(Optional.of("2"), 11), List.of(all.group(), all.items().size()));
        assertEquals(List.of(Optional.of("3"), 9), List.of(fewer.group(), fewer.items().size()));
        assertTrue(fewer.items().stream().noneMatch(item -> item.code().equals("service")));
        assertEquals(List.of("Поведенческие индикаторы: компетенций 9, эффективных индикаторов 23.", "Категория E-3: группа «3»."), said(fewer.step()));
    }

    @Test
    void theCompetenciesOfOneWhoServesThePublicAreAll() {
        assertEquals(11, listed("almaty-city-2018", "{\"rule\": \"competencies\", \"post\": {\"servesPublic\": true}}").items().size());
        assertEquals(9, listed("almaty-city-2018", "{\"rule\": \"competencies\", \"post\": {\"servesPublic\": false}}").items().size());
    }

    @Test
    void aJudgedCompetencySaysWhoseRowItWasJudgedBy() {
        Example example = ShippedEditions.examples(EditionId.of("aksu-2018")).stream().filter(each -> each.request().contains("competency-outcome")).findFirst().orElseThrow();
        Answer.Judged judged = (Answer.Judged) calculator("aksu-2018").read(example.request()).answer();
        assertTrue(said(judged.outcome().step().orElseThrow()).contains("Категория E-G-2: группа «3»."));
    }

    /** The facts of an example are written by the freezer of facts as they were read. */
    @Test
    void factsAreWrittenAsTheFreezerWritesThem() {
        for (EditionId id : ShippedEditions.ids()) {
            Calculator calculator = calculator(id.value());
            ShippedEditions.examples(id).stream().filter(each -> !each.expect().containsKey("obstacle")).forEach(example -> {
                Facts facts = calculator.read(example.request()).facts();
                assertEquals(facts, FactsJson.read(FactsJson.write(facts)), id + ": " + example.label().en());
            });
        }
    }

    private static Answer.Listed listed(String edition, String request) {
        return (Answer.Listed) calculator(edition).read(request).answer();
    }

    private static List<String> said(Step step) {
        return LawTexts.sentences().lines(Lang.RU, step).stream().map(Sentence::text).toList();
    }

    private static Calculator calculator(String edition) {
        EditionId id = EditionId.of(edition);
        return new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
    }
}

package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

/** What is frozen with a decision reads back unchanged and computes the same again. */
class FrozenTest {

    private static final Facts FACTS = Facts.none()
            .and("supervisor-sheet", new Marks("supervisor-sheet", Map.of("initiative", Score.of(5), "quality", Score.of(8),
                    "cooperation", Score.of(4), "ethics", Score.of(3))))
            .and("circular-mean", new Marks("circular-colleague", Map.of("teamwork", Score.of(5), "ethics", Score.of(5), "quality", Score.of(4))),
                    new Marks("circular-colleague", Map.of("teamwork", Score.of(4), "ethics", Score.of(4), "quality", Score.of(5))));

    @Test
    void anExplanationReadsBackWithItsGapsAndValues() {
        Step step = new Evaluation(ShippedEditions.edition(EditionId.of("astana-2015")), FACTS).answer("final-grade").step().orElseThrow();
        assertEquals(step, StepJson.read(StepJson.write(step)));
    }

    @Test
    void theTreeFrozenWithADecisionReadsBack() {
        Step step = new Evaluation(ShippedEditions.edition(EditionId.of("astana-2015")), FACTS).answer("final-grade").step().orElseThrow();
        assertEquals(step, FrozenExplanation.tree(FrozenExplanation.of(step)));
        Step every = step.because(Step.of(step.citation(), "sum", Arg.of(Score.of(20, 3)), Arg.of(-3), Arg.of(LocalDate.of(2015, 9, 14)), Arg.key("role.AKIM"),
                Arg.of(new Text("қ", "р", "e")), new Arg.Many(List.of(Arg.of(1), Arg.word("≤")), " ")));
        assertEquals(every, FrozenExplanation.tree(FrozenExplanation.of(every)));
    }

    @Test
    void everyKindOfValueReadsBack() {
        Step plain = new Evaluation(ShippedEditions.edition(EditionId.of("astana-2015")), FACTS).answer("final").step().orElseThrow();
        Step step = new Step("sum", List.of(Arg.of(Score.of(20, 3)), Arg.of(-3), Arg.of(LocalDate.of(2015, 9, 14)), Arg.word(""),
                Arg.key("role.AKIM"), Arg.of(new Text("қ", "р", "e")), new Arg.Many(List.of(Arg.of(1), Arg.word("≤")), " ")),
                plain.citation(), List.of(), List.of());
        assertEquals(step, StepJson.read(StepJson.write(step)));
    }

    @Test
    void factsOfEveryKindReadBack() {
        Facts facts = FACTS.and("incentive", new Entry("5.1", LocalDate.of(2017, 8, 1)))
                .and("targets", Target.reached("a", true), Target.scored("b", Score.of(4)), Target.scored("c", Score.of(95), Score.parse("3.5")))
                .and("quarters", new Part(Text.same("I"), Score.of(399, 100)))
                .and("competency", new Shown(List.of("x"), List.of("y", "z")));
        assertEquals(facts, FactsJson.read(FactsJson.write(facts)));
    }

    @Test
    void whatIsNotAnExplanationIsRefused() {
        assertThrows(EditionRefused.class, () -> StepJson.read("{\"key\": \"sum\"}"));
    }
}

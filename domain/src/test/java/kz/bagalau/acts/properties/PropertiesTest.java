package kz.bagalau.acts.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import kz.bagalau.acts.EditionReader;
import kz.bagalau.acts.FactsJson;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every instrument of every shipped edition, whatever its numbers, on seeded random facts: each instrument answers, more is never
 * worse, order is of no account, and the same facts give the same tree. A failure names the facts, so that they can be asked again.
 */
class PropertiesTest {

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void everyInstrumentAnswersAndSaysItInEveryLanguage(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        SoundFacts generated = new SoundFacts(edition, new Random(1));
        for (int i = 0; i < Cases.CASES; i++) {
            Facts facts = generated.next();
            for (Instrument each : edition.rules(Instrument.class)) {
                Outcome outcome = answer(edition, facts, each);
                assertNotNull(outcome, () -> shown(each, facts));
                if (i % 20 == 0) {
                    said(outcome);
                }
            }
        }
    }

    /** Said in each language: a message without its values or without words would throw. */
    private static void said(Outcome outcome) {
        for (Lang lang : Lang.values()) {
            outcome.step().ifPresent(step -> assertTrue(!LawTexts.sentences().lines(lang, step).isEmpty()));
            if (outcome instanceof Outcome.Obstacle obstacle) {
                assertTrue(!LawTexts.sentences().say(lang, obstacle.obstacle()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void moreIsNeverWorse(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        Random random = new Random(2);
        SoundFacts generated = new SoundFacts(edition, random);
        Better better = new Better(edition, random);
        int compared = 0;
        for (int i = 0; i < Cases.CASES * 3; i++) {
            Facts before = shuffled(generated.next(), random);
            Optional<Facts> after = better.than(before);
            for (Instrument each : after.isPresent() ? edition.rules(Instrument.class) : List.<Instrument>of()) {
                compared += notWorse(answer(edition, before, each), answer(edition, after.get(), each), () -> shown(each, before) + " against " + FactsJson.write(after.get()));
            }
        }
        assertTrue(compared > Cases.CASES, "only " + compared + " compared");
    }

    /** 1 if there were two values to compare; an obstacle or an open question on either side says nothing of more or less. */
    private static int notWorse(Outcome before, Outcome after, Supplier<String> facts) {
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return 0;
        }
        Verdict least = before.value().get().value();
        Verdict most = after.value().get().value();
        least.score().ifPresent(score -> assertTrue(score.isAtMost(most.points()), facts));
        least.grade().ifPresent(grade -> assertTrue(grade.rank() <= most.grade().orElseThrow().rank(), facts));
        return 1;
    }

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void theOrderOfRespondentsEntriesTargetsAndPeriodsIsOfNoAccount(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        Random random = new Random(3);
        SoundFacts generated = new SoundFacts(edition, random);
        for (int i = 0; i < Cases.CASES; i++) {
            Facts facts = generated.next();
            Facts mixed = shuffled(facts, random);
            for (Instrument each : edition.rules(Instrument.class)) {
                assertEquals(verdict(answer(edition, facts, each)), verdict(answer(edition, mixed, each)), () -> shown(each, facts));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void theSameFactsGiveTheSameTreeAlsoFromWhatIsStored(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        Edition stored = EditionReader.read(ShippedEditions.canonical(id));
        SoundFacts generated = new SoundFacts(edition, new Random(4));
        for (int i = 0; i < Cases.CASES; i++) {
            Facts facts = generated.next();
            Facts read = FactsJson.read(FactsJson.write(facts));
            for (Instrument each : edition.rules(Instrument.class)) {
                Outcome first = answer(edition, facts, each);
                assertEquals(first, answer(edition, facts, each), () -> shown(each, facts));
                assertEquals(first, answer(stored, read, each), () -> shown(each, facts));
                if (i % 40 == 0) {
                    first.step().ifPresent(step -> assertEquals(FrozenExplanation.of(step), FrozenExplanation.of(answer(stored, read, each).step().orElseThrow())));
                }
            }
        }
    }

    private static Facts shuffled(Facts facts, Random random) {
        Facts mixed = Facts.none();
        for (String rule : facts.byRule().keySet().stream().sorted().toList()) {
            List<Fact> all = new ArrayList<>(facts.byRule().get(rule));
            Collections.shuffle(all, random);
            mixed = mixed.and(rule, all);
        }
        return mixed;
    }

    /** The value, or of which sort the answer is without one: which obstacle comes first may depend on the order. */
    private static Object verdict(Outcome outcome) {
        return outcome.value().<Object>map(Explained::value).orElse(outcome.getClass());
    }

    private static Outcome answer(Edition edition, Facts facts, Instrument rule) {
        return new Evaluation(edition, facts).answer(rule.name());
    }

    private static String shown(Instrument rule, Facts facts) {
        return rule.head().citation().edition() + " " + rule.name() + " " + FactsJson.write(facts);
    }
}

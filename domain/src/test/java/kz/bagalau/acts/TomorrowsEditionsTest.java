package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.HostBody;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.Substitute;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.OnDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The families whose texts are not at hand (order № 10 of 2015-2016, the methodology of 2025) are written by an administrator out of
 * files alone: they come as archives, stand the check with their worked examples, and compute.
 */
class TomorrowsEditionsTest {

    private static Edition edition(String name) {
        return OwnEditionFiles.report(name).edition().orElseThrow();
    }

    private static Verdict answer(Edition edition, String rule, Facts facts) {
        return new Evaluation(edition, facts).answer(rule).value().orElseThrow().value();
    }

    static List<String> names() {
        return OwnEditionFiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void standsTheCheckWithItsWorkedExamples(String name) {
        EditionReport report = OwnEditionFiles.report(name);
        assertEquals(List.of(), report.errors());
        assertEquals(List.of(), report.warnings());
        assertTrue(report.examples().size() >= 9 && report.examples().stream().allMatch(ExampleResult::passed), report.examples().toString());
        assertEquals(name, report.id().value());
        assertEquals(report.edition(), Optional.of(EditionReader.read(report.canonical().orElseThrow())));
    }

    /** They are no acts: not a word in them is said to be an act's. */
    @ParameterizedTest
    @MethodSource("names")
    void nothingInThemIsAnActsWords(String name) {
        Edition edition = edition(name);
        assertTrue(edition.text().isEmpty());
        assertTrue(edition.rules().values().stream().noneMatch(rule -> rule.citation().basis() == Basis.TEXT || rule.citation().pointAtHand()));
        OwnEditionFiles.route(name).tracks().values().forEach(track -> track.moves().forEach(move ->
                assertTrue(move.citation().basis() != Basis.TEXT && !move.citation().pointAtHand() && !move.gaps().isEmpty(), track.name() + " " + move.deed())));
        assertTrue(edition.act().name().ru().startsWith("Пример") && edition.act().name().ru().endsWith("(не акт)"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTermOfTheRouteIsCountedFromAnEventThatHappens(String name) {
        RouteTermsTest.everyTermIsCountedFromAnEventThatHappens(edition(name), OwnEditionFiles.route(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExampleThatDoesNotComeOutStopsIt(String name) {
        EditionSource source = OwnEditionFiles.source(name);
        String examples = source.file("examples.json").orElseThrow();
        EditionReport report = CheckEdition.check(source.with("examples.json", examples.replaceFirst("\"score\": \"[0-9.]+\"", "\"score\": \"1.23\"")),
                ShippedEditions::canonical);
        assertEquals(List.of("examples[0] check.example"), report.errors().stream().map(each -> each.place() + " " + each.key()).toList());
        assertTrue(report.edition().isEmpty());
    }

    private static Facts year2016(int circular) {
        return Facts.none().and("quarters-mean", new Part(Text.same("I"), Score.of(111)))
                .and("plan-mean", Target.scored("a", Score.of(4)), Target.scored("b", Score.of(4)), Target.scored("c", Score.of(4)), Target.scored("d", Score.of(3)))
                .and("circular-mean", new Marks("circular-colleague", Map.of("teamwork", Score.of(circular), "ethics", Score.of(circular), "quality", Score.of(circular))));
    }

    @Test
    void theYearOf2016HasThreePartsWithTheirWeights() {
        Edition edition = edition("2016-like");
        assertEquals(Score.parse("3.85"), answer(edition, "year-score", year2016(4)).points());
        assertEquals(Score.parse("3.95"), answer(edition, "year-score", year2016(5)).points());
        assertEquals(Score.parse("3.65"), answer(edition, "year-score", year2016(2)).points());
        assertEquals(1, edition.rules(RespondentMean.class).size());
    }

    @Test
    void theYearOf2025IsTheMeanOfTheQuarters() {
        Edition edition = edition("2025-like");
        Facts facts = Facts.none().and("year-score", new Part(Text.same("I"), Score.parse("3.99")), new Part(Text.same("II"), Score.of(4)));
        assertEquals(Score.of(4), answer(edition, "year-score", facts).points());
        assertEquals("EFFECTIVE", answer(edition, "year-grade", facts).grade().orElseThrow().code());
        assertEquals(Set.of(), Set.copyOf(edition.rules(TargetMean.class)));
        assertEquals(Set.of(), Set.copyOf(edition.rules(Survey.class)));
    }

    @Test
    void theTermsOf2025() {
        Edition edition = edition("2025-like");
        assertEquals(20, ((OnDay) edition.rule("quarter-term", TermRule.class).term()).day());
        assertEquals(30, ((OnDay) edition.rule("year-term", TermRule.class).term()).day());
        assertEquals(1, ((OnDay) edition.rule("quarter-term", TermRule.class).term()).monthsAfter());
        assertEquals(1, ((OnDay) edition.rule("year-term", TermRule.class).term()).monthsAfter());
    }

    @Test
    void who2025LetsEvaluate() {
        Edition edition = edition("2025-like");
        Substitute substitute = edition.rule("substitute", Substitute.class);
        assertEquals(Role.HIGHER_SUPERVISOR, substitute.of(Role.SUPERVISOR, Applies.Absence.ILLNESS).value());
        assertEquals(Role.SUPERVISOR, substitute.of(Role.SUPERVISOR, Applies.Absence.INTERNSHIP).value());
        assertEquals(Text.same("host"), edition.rule("host-body", HostBody.class).of(Text.same("own"), Text.same("host")).value());
    }
}

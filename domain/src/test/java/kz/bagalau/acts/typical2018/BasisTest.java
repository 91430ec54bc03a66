package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BasisTest {

    private static Basis basis(String id, String rule) {
        return edition(id).rules().get(rule).citation().basis();
    }

    private static Set<Basis> ofMoves(String id) {
        return ShippedRoutes.of(id).tracks().values().stream().flatMap(track -> track.moves().stream()).map(move -> move.citation().basis())
                .collect(Collectors.toSet());
    }

    @Test
    void almatyStandsOnItsText() {
        assertEquals(Basis.TEXT, basis("almaty-city-2018", "targets-grade"));
        assertEquals(Basis.TEXT, basis("almaty-city-2018", "indicators"));
        assertEquals(Set.of(Basis.TEXT, Basis.INTERPRETATION), ofMoves("almaty-city-2018"));
    }

    @Test
    void whatTheSeedsDoNotPrintOfTurkestanAndAksuIsTypical() {
        List.of("turkestan-2018", "turkestan-2018-amended", "aksu-2018").forEach(id -> {
            List.of("targets-grade", "competency-outcome", "quorum", "plan", "appeal-term").forEach(rule -> assertEquals(Basis.TYPICAL, basis(id, rule)));
            assertTrue(ofMoves(id).contains(Basis.TYPICAL));
        });
        assertEquals(Set.of(Basis.TYPICAL, Basis.INTERPRETATION), ofMoves("turkestan-2018"));
        assertEquals(Set.of(Basis.TYPICAL, Basis.INTERPRETATION), ofMoves("aksu-2018"));
    }

    @Test
    void whatTheyPrintStandsOnTheText() {
        List.of("composition", "working-body", "acquaintance", "refusal-act", "refusal-send-term", "category-group", "indicators")
                .forEach(rule -> assertEquals(Basis.TEXT, basis("turkestan-2018-amended", rule), rule));
        List.of("category-group", "indicators", "competencies").forEach(rule -> assertEquals(Basis.TEXT, basis("aksu-2018", rule), rule));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void whereTheActIsSilentTheCitationSaysSo(String id) {
        List.of("recusal", "result-viewers").forEach(rule -> assertEquals(Basis.INTERPRETATION, basis(id, rule), rule));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void everyGapIsSaidInThreeLanguages(String id) {
        edition(id).rules().values().stream().flatMap(rule -> rule.gaps().stream()).flatMap(gap -> Stream.of(gap.about(), gap.decision(), gap.why()))
                .forEach(text -> Stream.of(Lang.values()).forEach(lang -> assertFalse(text.in(lang).isBlank())));
    }
}

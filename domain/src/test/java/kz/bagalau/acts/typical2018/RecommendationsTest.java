package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.commission.Proposals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annex 5 has a column "Recommendations of the Commission". */
class RecommendationsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theCommissionRecommendsInWordsOfItsOwn(String id) {
        assertEquals(List.of("RECOMMENDATION"), rule(id, "recommendations", Proposals.class).kinds().stream().map(Proposals.Kind::code).toList());
    }
}

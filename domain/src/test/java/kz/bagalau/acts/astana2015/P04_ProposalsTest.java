package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.commission.Proposals;
import org.junit.jupiter.api.Test;

class P04_ProposalsTest {

    @Test
    void fourKindsOfProposalsGoIntoTheConclusion() {
        List<String> codes = rule("proposals", Proposals.class).kinds().stream().map(Proposals.Kind::code).toList();
        assertEquals(List.of("SHORTCOMINGS", "DIRECTIONS", "CAREER", "INTERNSHIP"), codes);
    }
}

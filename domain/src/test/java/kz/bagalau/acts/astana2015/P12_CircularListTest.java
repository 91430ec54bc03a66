package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Respondents;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P12_CircularListTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    private final Respondents list = rule("circular-list", Respondents.class);

    @Test
    void subordinatesComeFirstAndAtMostThree() {
        var proposal = list.propose(Map.of(Role.SUBORDINATE, List.of("1", "2", "3", "4"), Role.COLLEAGUE, List.of("5")));
        assertEquals(Optional.of(Role.SUBORDINATE), proposal.value().group());
        assertEquals(List.of("1", "2", "3"), proposal.value().people());
        assertEquals("Предложены: подчинённые служащего. Можно спросить 4, предложено 3, не более 3. (пп. 12, 3(2))",
                told(Lang.RU, proposal.step()).get(0));
    }

    @Test
    void colleaguesOnlyWhereThereAreNoSubordinates() {
        var proposal = list.propose(Map.of(Role.COLLEAGUE, List.of("5", "6")));
        assertEquals(List.of("5", "6"), proposal.value().people());
        assertEquals("  подчинённые служащего: нет никого. (пп. 12, 3(2))", told(Lang.RU, proposal.step()).get(1));
    }

    @Test
    void nobodyToAskIsSaid() {
        var proposal = list.propose(Map.of());
        assertEquals(List.of(), proposal.value().people());
        assertEquals("Спросить некого. (пп. 12, 3(2))", told(Lang.RU, proposal.step()).get(0));
    }

    @Test
    void anEmptyListIsRefusedWhereSomebodyCanBeAsked() {
        assertEquals(List.of("respondents.none"), list.check(Map.of(Role.COLLEAGUE, List.of("5")), List.of()).stream()
                .map(LegalObstacle::key).toList());
        assertEquals(List.of(), list.check(Map.of(), List.of()));
    }

    @Test
    void aFourthAndAStrangerAreRefused() {
        Map<Role, List<String>> candidates = Map.of(Role.SUBORDINATE, List.of("1", "2", "3", "4"), Role.COLLEAGUE, List.of("5"));
        assertEquals(List.of(), list.check(candidates, List.of("2", "3", "4")));
        assertEquals(List.of("respondents.many"), list.check(candidates, List.of("1", "2", "3", "4")).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("respondents.outside"), list.check(candidates, List.of("1", "5")).stream().map(LegalObstacle::key).toList());
    }

    @Test
    void theListIsSetAMonthBefore() {
        assertEquals(LocalDate.of(2015, 9, 15), due("circular-list-term", "2015-10-15"));
    }
}

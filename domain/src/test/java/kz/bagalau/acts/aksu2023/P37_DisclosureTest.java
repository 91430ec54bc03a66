package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.law.result.Disclosure.Answer;
import kz.bagalau.law.result.Disclosure.Line;
import kz.bagalau.law.result.Disclosure.Viewer;
import org.junit.jupiter.api.Test;

/** Attacks on the answers of a closed survey by what is shown of them: small groups, the rest of a whole, one's own answer taken off. */
class P37_DisclosureTest {

    private static final List<Role> GROUPS = List.of(Role.SUPERVISOR, Role.SUBORDINATE, Role.COLLEAGUE);
    private final Survey survey = rule("survey-360", Survey.class);

    private static Answer answer(Role group, int ethics) {
        return new Answer(Optional.ofNullable(group), Map.of("ethics", Score.of(ethics)));
    }

    private Line ethics(List<Answer> answers, Viewer viewer) {
        return new Disclosure(survey, false, answers, answers.size(), viewer).lines().stream().filter(line -> line.competency().code().equals("ethics")).findFirst().orElseThrow();
    }

    private Set<Role> apart(int supervisor, int subordinates, int colleagues) {
        return Disclosure.apart(survey, Map.of(Role.SUPERVISOR, supervisor, Role.SUBORDINATE, subordinates, Role.COLLEAGUE, colleagues));
    }

    @Test
    void aGroupOfTwoIsNotKeptApartNorOneThatWouldLeaveTwoOrOneOver() {
        assertEquals(Set.of(), apart(0, 2, 2), "k - 1");
        assertEquals(Set.of(), apart(1, 3, 0), "all less the subordinates is the supervisor");
        assertEquals(Set.of(Role.COLLEAGUE), apart(1, 3, 3), "all less both is the supervisor");
        assertEquals(Set.of(Role.SUBORDINATE), apart(1, 3, 2));
        assertEquals(Set.of(), apart(1, 3, 1), "all less the subordinates are two");
        assertEquals(Set.of(Role.SUBORDINATE, Role.COLLEAGUE), apart(0, 3, 4));
    }

    @Test
    void underThreeAnswersNothingIsShownAndUnderFourNothingToOneOfThem() {
        List<Answer> three = List.of(answer(null, 1), answer(null, 2), answer(null, 5));
        Disclosure stranger = new Disclosure(survey, false, three.subList(0, 2), 2, Viewer.STRANGER);
        assertEquals("survey.few", stranger.nothing().map(LegalObstacle::key).orElseThrow());
        assertFalse(stranger.texts());
        assertTrue(stranger.means().isEmpty());
        assertEquals(Score.of(8, 3), ethics(three, Viewer.STRANGER).mean().orElseThrow().value());
        Disclosure own = new Disclosure(survey, false, three, 3, Viewer.answered(Role.SUPERVISOR));
        assertEquals("survey.own", own.nothing().map(LegalObstacle::key).orElseThrow());
        assertFalse(own.texts());
        assertEquals(List.of(), own.leastExpressed());
        assertTrue(ethics(List.of(answer(null, 1), answer(null, 2), answer(null, 5), answer(null, 5)), Viewer.answered(Role.SUPERVISOR)).mean().isPresent());
    }

    @Test
    void aCompetencyThatTwoCouldJudgeIsNotShownAndSaysNothingOfTheGroups() {
        List<Answer> answers = new ArrayList<>(List.of(answer(Role.COLLEAGUE, 5), answer(Role.COLLEAGUE, 4)));
        IntStream.range(0, 4).forEach(i -> answers.add(new Answer(Optional.empty(), Map.of("result", Score.of(i)))));
        assertEquals(Optional.empty(), ethics(answers, Viewer.STRANGER).mean());
        assertEquals(Map.of(), ethics(answers, Viewer.STRANGER).groups());
        assertEquals(Map.of("result", Score.of(3, 2)), new Disclosure(survey, false, answers, answers.size(), Viewer.STRANGER).means());
        assertEquals(List.of("result"), new Disclosure(survey, false, answers, answers.size(), Viewer.STRANGER).leastExpressed().stream().map(Criterion::code).toList());
    }

    @Test
    void theSupervisorDoesNotFindTwoColleaguesBehindTheSubordinatesByHisOwnAnswer() {
        List<Answer> answers = List.of(answer(Role.SUBORDINATE, 5), answer(Role.SUBORDINATE, 4), answer(Role.SUBORDINATE, 3), answer(null, 0), answer(null, 1), answer(null, 2));
        assertEquals(Map.of(Role.SUBORDINATE, Score.of(4)), ethics(answers, Viewer.STRANGER).groups());
        assertEquals(Optional.of(Score.of(1)), ethics(answers, Viewer.STRANGER).others());
        assertEquals(Map.of(), ethics(answers, Viewer.answered(Role.SUPERVISOR)).groups(), "the others less himself are two");
        assertEquals(Map.of(), ethics(answers, Viewer.answered(Role.SUBORDINATE)).groups(), "the subordinates less himself are two");
        assertTrue(ethics(answers, Viewer.answered(Role.SUPERVISOR)).mean().isPresent());
    }

    /** Every make-up of three to seven answers with whatever could not be judged, seen by everybody: no sum that can be made is of one or two. */
    @Test
    void noSubtractionOfWhatIsShownLeavesOneOrTwo() {
        Random random = new Random(36);
        int looks = 0;
        for (int supervisor = 0; supervisor <= 1; supervisor++) {
            for (int subordinates = 0; subordinates + supervisor <= 7; subordinates++) {
                for (int colleagues = 0; colleagues + subordinates + supervisor <= 7; colleagues++) {
                    Map<Role, Integer> numbers = new EnumMap<>(Map.of(Role.SUPERVISOR, supervisor, Role.SUBORDINATE, subordinates, Role.COLLEAGUE, colleagues));
                    for (int i = 0; i < 20; i++) {
                        looks += attack(numbers, random);
                    }
                }
            }
        }
        assertTrue(looks > 1000, "something is shown in most of them: " + looks);
    }

    private int attack(Map<Role, Integer> numbers, Random random) {
        Set<Role> kept = Disclosure.apart(survey, numbers);
        List<Role> authors = GROUPS.stream().flatMap(group -> IntStream.range(0, numbers.get(group)).mapToObj(i -> group)).toList();
        List<Answer> answers = authors.stream().map(group -> new Answer(Optional.of(group).filter(kept::contains),
                random.nextInt(5) == 0 ? Map.<String, Score>of() : Map.of("ethics", Score.of(random.nextInt(6))))).toList();
        int looks = attack(answers, Viewer.STRANGER, -1);
        for (int own = 0; own < authors.size(); own++) {
            looks += attack(answers, Viewer.answered(authors.get(own)), own);
        }
        return looks;
    }

    private int attack(List<Answer> answers, Viewer viewer, int own) {
        Line shown = ethics(answers, viewer);
        if (shown.mean().isEmpty()) {
            assertEquals(Map.of(), shown.groups());
            assertEquals(Optional.empty(), shown.others());
            return 0;
        }
        Set<Integer> judged = IntStream.range(0, answers.size()).filter(i -> answers.get(i).points().containsKey("ethics")).boxed().collect(Collectors.toSet());
        Map<Role, Set<Integer>> groups = new HashMap<>();
        shown.groups().keySet().forEach(group -> groups.put(group, judged.stream().filter(i -> answers.get(i).group().filter(group::equals).isPresent()).collect(Collectors.toSet())));
        List<Role> apart = List.copyOf(groups.keySet());
        for (int taken = 0; taken < 1 << apart.size(); taken++) {
            Set<Integer> left = new HashSet<>(judged);
            for (int g = 0; g < apart.size(); g++) {
                if ((taken & 1 << g) != 0) {
                    left.removeAll(groups.get(apart.get(g)));
                }
            }
            refuse(left, own, answers, viewer);
        }
        groups.values().forEach(group -> refuse(group, own, answers, viewer));
        return 1;
    }

    private static void refuse(Set<Integer> sum, int own, List<Answer> answers, Viewer viewer) {
        Set<Integer> strangers = new HashSet<>(sum);
        strangers.remove(own);
        assertTrue(strangers.isEmpty() || strangers.size() >= 3, () -> viewer + " finds " + strangers + " of " + answers);
    }
}

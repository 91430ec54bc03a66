package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.answer;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Respondents;
import org.junit.jupiter.api.Test;

/** Straight-line readings of the points, written from the act and not from the rules, on generated cases. */
class OracleTest {

    /** More of them on demand: -Doracle.cases=100000. */
    private static final int CASES = Integer.getInteger("oracle.cases", 2000);

    /** П. 17, 18: a = b + c, in whole numbers times the sheets that came back; "-" where a sheet is not sound, "?" where the act is silent. */
    private static String grade(int[] supervisor, int[][] circular) {
        if (!sound(supervisor, 8)) {
            return "-";
        }
        int sum = 0;
        for (int[] sheet : circular) {
            if (!sound(sheet, 5)) {
                return "-";
            }
            sum += IntStream.of(sheet).sum();
        }
        if (circular.length == 0) {
            return "?";
        }
        int n = circular.length;
        int a = n * IntStream.of(supervisor).sum() + sum;
        if (a < 21 * n) {
            return "неудовлетворительно";
        }
        return a <= 33 * n ? "удовлетворительно" : "эффективно";
    }

    /** Annexes 1 and 2: from two to five, the quality of duties (second line of Annex 1) to eight. */
    private static boolean sound(int[] sheet, int second) {
        for (int i = 0; i < sheet.length; i++) {
            if (sheet[i] < 2 || sheet[i] > (i == 1 ? second : 5)) {
                return false;
            }
        }
        return true;
    }

    private static String said(Outcome outcome) {
        return outcome instanceof Outcome.MustDecide ? "?" : outcome.value().map(value -> value.value().grade().orElseThrow().name().ru()).orElse("-");
    }

    @Test
    void gradesAsThePointsSay() {
        Random random = new Random(917);
        for (int i = 0; i < CASES; i++) {
            int[] supervisor = points(random, 4, 8);
            int[][] circular = IntStream.range(0, random.nextInt(4)).mapToObj(n -> points(random, 3, 5)).toArray(int[][]::new);
            boolean subordinates = random.nextBoolean();
            Marks[] sheets = Arrays.stream(circular).map(each -> subordinates ? Astana.subordinate(each) : Astana.colleague(each)).toArray(Marks[]::new);
            assertEquals(grade(supervisor, circular), said(answer("final-grade", Astana.facts(Astana.supervisor(supervisor), sheets))),
                    () -> Arrays.toString(supervisor) + Arrays.deepToString(circular));
        }
    }

    /** Points of a sheet, now and then one outside its limits. */
    private static int[] points(Random random, int number, int second) {
        int[] points = random.ints(number, 2, 6).toArray();
        points[1] = 2 + random.nextInt(second - 1);
        if (random.nextInt(20) == 0) {
            points[random.nextInt(number)] = random.nextBoolean() ? 1 : 9;
        }
        return points;
    }

    /** П. 12: subordinates, only if there are none those of the same unit; at most three. */
    @Test
    void respondentsAsThePointSays() {
        Random random = new Random(12);
        for (int i = 0; i < CASES; i++) {
            List<String> subordinates = people("s", random.nextInt(6));
            List<String> colleagues = people("c", random.nextInt(6));
            List<String> asked = subordinates.isEmpty() ? colleagues : subordinates;
            assertEquals(asked.subList(0, Math.min(3, asked.size())), rule("circular-list", Respondents.class)
                    .propose(Map.of(Role.SUBORDINATE, subordinates, Role.COLLEAGUE, colleagues)).value().people());
        }
    }

    private static List<String> people(String of, int number) {
        return IntStream.range(0, number).mapToObj(n -> of + n).toList();
    }

    /** П. 9: the majority of those who vote, at a tie the chair; fewer than two who may vote decide nothing. */
    @Test
    void votesAsThePointSays() {
        Random random = new Random(9);
        Ballot ballot = rule("ballot", Ballot.class);
        for (int i = 0; i < CASES; i++) {
            List<Vote> votes = new ArrayList<>();
            int balance = 0;
            for (int member = 0; member < random.nextInt(8); member++) {
                votes.add(new Vote("m" + member, random.nextBoolean()));
                balance += votes.get(votes.size() - 1).inFavour() ? 1 : -1;
            }
            Optional<Vote> chair = random.nextBoolean() ? Optional.of(new Vote("chair", random.nextBoolean())) : Optional.empty();
            balance += chair.map(vote -> vote.inFavour() ? 1 : -1).orElse(0);
            chair.ifPresent(votes::add);
            boolean carried = balance > 0 || balance == 0 && chair.isPresent() && chair.get().inFavour();
            assertEquals(votes.size() < 2 ? "obstacle" : carried ? "carried" : "not carried", counted(ballot, votes, chair.map(Vote::voter)), votes::toString);
        }
    }

    private static String counted(Ballot ballot, List<Vote> votes, Optional<String> chair) {
        try {
            return ballot.count(votes, chair).value() == Ballot.Motion.CARRIED ? "carried" : "not carried";
        } catch (ObstacleException e) {
            return "obstacle";
        }
    }

    /** П. 5: two lowest grades within the last three years that served for no attestation before. */
    @Test
    void attestationAsThePointSays() {
        Random random = new Random(5);
        LocalDate today = LocalDate.of(2015, 9, 14);
        for (int i = 0; i < CASES; i++) {
            List<EarlierResult> results = new ArrayList<>();
            int lowest = 0;
            for (int n = 0; n < random.nextInt(6); n++) {
                LocalDate day = today.minusDays(random.nextInt(1500));
                boolean low = random.nextBoolean();
                boolean served = random.nextInt(4) == 0;
                results.add(new EarlierResult("r" + n, day.getYear(), day, low ? "UNSATISFACTORY" : "SATISFACTORY", served));
                lowest += low && !served && !day.isBefore(LocalDate.of(2012, 9, 14)) ? 1 : 0;
            }
            assertEquals(lowest >= 2, rule("attestation", HistoryRule.class).ground(results, today).value().given(), results::toString);
        }
    }
}

package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.answer;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Straight-line readings of the points, written from the act and not from the rules, on generated cases. */
class OracleTest {

    /** More of them on demand: -Doracle.cases=100000. */
    private static final int CASES = Integer.getInteger("oracle.cases", 2000);

    /** П. 18: all five, four, three of five, fewer; of another number the act says nothing. */
    private static String targets(boolean[] reached) {
        int number = 0;
        for (boolean each : reached) {
            if (each) {
                number++;
            }
        }
        if (reached.length != 5) {
            return "-";
        } else if (number == 5) {
            return "өте жақсы";
        } else if (number == 4) {
            return "тиімді";
        } else if (number == 3) {
            return "қанағаттанарлық";
        }
        return "қанағаттанарлықсыз";
    }

    /** П. 27: three quarters or more of the indicators. */
    private static String competency(int shown, int all) {
        if (all == 0) {
            return "-";
        }
        return 4 * shown >= 3 * all ? "күтілген нәтижеге сәйкес" : "күтілген нәтижеге сәйкес емес";
    }

    /** П. 33: the majority of those who vote, at a tie the chair; one vote decides nothing. */
    private static String vote(boolean[] members, Boolean chair) {
        int yes = chair != null && chair ? 1 : 0;
        int no = chair != null && !chair ? 1 : 0;
        for (boolean each : members) {
            if (each) {
                yes++;
            } else {
                no++;
            }
        }
        if (yes + no < 2) {
            return "obstacle";
        } else if (yes == no) {
            return chair != null && chair ? "carried" : "not carried";
        }
        return yes > no ? "carried" : "not carried";
    }

    /** П. 4: three months in the post to 31 December of 2018, no probation on the day of the sheet. */
    private static boolean evaluated(LocalDate since, LocalDate probationEnd, LocalDate sheet) {
        LocalDate latest = LocalDate.of(2018, 10, 1);
        return !since.isAfter(latest) && (probationEnd == null || probationEnd.isBefore(sheet));
    }

    /** The cells of each act's Annex 4: the group of a category, "-" for one in no row; the third category is the second group's for heads of units. */
    private static String group(String id, String category, boolean head) {
        boolean almaty = id.equals("almaty-city-2018");
        if (category.equals(almaty ? "D-3" : "E-3")) {
            return head ? "2" : "3";
        } else if (almaty) {
            return category.equals("D-O-1") ? "1" : List.of("D-2", "D-O-2", "D-O-3").contains(category) ? "2"
                    : List.of("D-4", "D-O-4", "D-O-5", "D-O-6").contains(category) ? "3" : "-";
        } else if (List.of("E-1", "E-R-1").contains(category)) {
            return "1";
        } else if (List.of("E-2", "E-R-2", "E-R-3").contains(category)) {
            return "2";
        }
        boolean aksu = id.equals("aksu-2018") && List.of("E-R-5", "E-G-2", "E-G-3").contains(category);
        return aksu || List.of("E-4", "E-R-4").contains(category) ? "3" : "-";
    }

    private static String said(Outcome outcome) {
        return outcome.value().map(value -> value.value().grade().orElseThrow().name().in(Lang.KK)).orElse("-");
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void targetsAsThePointSays(String id) {
        Random random = new Random(2018);
        for (int i = 0; i < CASES; i++) {
            boolean[] reached = flags(random, random.nextInt(8) == 0 ? random.nextInt(9) : 5);
            List<Target> facts = IntStream.range(0, reached.length).mapToObj(n -> Target.reached("t" + n, reached[n])).toList();
            assertEquals(targets(reached), said(answer(id, "targets-grade", Facts.none().and("targets-grade", facts))), () -> Arrays.toString(reached));
        }
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void competenciesAsThePointSays(String id) {
        Random random = new Random(27);
        List<Indicators.Row> rows = rule(id, "indicators", Indicators.class).rows();
        for (int i = 0; i < CASES; i++) {
            List<String> all = rows.get(random.nextInt(rows.size())).effective();
            int shown = random.nextInt(all.size() + 1);
            Facts facts = Facts.none().and("competency-outcome", new Shown(all.subList(0, shown), all.subList(shown, all.size())));
            assertEquals(competency(shown, all.size()), said(answer(id, "competency-outcome", facts)), () -> shown + " of " + all);
        }
        assertEquals(competency(0, 0), said(answer(id, "competency-outcome", Facts.none())));
    }

    /** П. 25-27: the competencies of a servant's category and duties, each judged over the indicators that the annex gives to his group. */
    @ParameterizedTest
    @MethodSource(IDS)
    void competenciesByCategoryAsTheAnnexSays(String id) {
        Random random = new Random(4);
        List<String> categories = List.of("E-1", "E-2", "E-3", "Е-3", "E-4", "E-5", "E-R-1", "E-R-2", "E-R-3", "E-R-4", "E-R-5", "E-G-1", "E-G-2", "E-G-3",
                "D-1", "D-2", "D-3", "D-4", "D-O-1", "D-O-2", "D-O-3", "D-O-4", "D-O-5", "d-О-6");
        List<Competencies.Competency> all = rule(id, "competencies", Competencies.class).all();
        for (int i = 0; i < CASES; i++) {
            String category = categories.get(random.nextInt(categories.size()));
            boolean head = random.nextBoolean();
            String group = group(id, category.toUpperCase(Locale.ROOT).replace('Е', 'E').replace('О', 'O'), head);
            assertEquals(group, group(id, head, category), () -> category + " " + head);
            if (!group.equals("-")) {
                List<String> effective = rule(id, "indicators", Indicators.class).of(all.get(random.nextInt(all.size())).code(), group).effective();
                int shown = random.nextInt(effective.size() + 1);
                Facts facts = Facts.none().and("competency-outcome", new Shown(effective.subList(0, shown), effective.subList(shown, effective.size())));
                assertEquals(competency(shown, effective.size()), said(answer(id, "competency-outcome", facts)), () -> shown + " of " + effective);
            }
        }
        assertEquals(11, all.size());
        assertEquals(2, all.stream().filter(Competencies.Competency::onlyServices).count());
    }

    private static String group(String id, boolean head, String category) {
        try {
            return rule(id, "category-group", RowSelection.class).select(category, head).value();
        } catch (ObstacleException e) {
            return "-";
        }
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theOrderOfTargetsIsIrrelevantAndOneMoreReachedNeverLowersTheGrade(String id) {
        Random random = new Random(5);
        List<String> ranks = List.of("қанағаттанарлықсыз", "қанағаттанарлық", "тиімді", "өте жақсы");
        for (int i = 0; i < CASES; i++) {
            boolean[] reached = flags(random, 5);
            List<Target> facts = new ArrayList<>(IntStream.range(0, 5).mapToObj(n -> Target.reached("t" + n, reached[n])).toList());
            String before = said(answer(id, "targets-grade", Facts.none().and("targets-grade", facts)));
            Collections.shuffle(facts, random);
            assertEquals(before, said(answer(id, "targets-grade", Facts.none().and("targets-grade", facts))));
            facts.set(0, Target.reached("t", true));
            assertTrue(ranks.indexOf(said(answer(id, "targets-grade", Facts.none().and("targets-grade", facts)))) >= ranks.indexOf(before));
        }
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void votesAsThePointsSay(String id) {
        Random random = new Random(33);
        Ballot ballot = rule(id, "ballot", Ballot.class);
        for (int i = 0; i < CASES; i++) {
            boolean[] members = flags(random, random.nextInt(9));
            Boolean chair = random.nextBoolean() ? Boolean.valueOf(random.nextBoolean()) : null;
            List<Vote> votes = new ArrayList<>(IntStream.range(0, members.length).mapToObj(n -> new Vote("m" + n, members[n])).toList());
            Optional.ofNullable(chair).ifPresent(each -> votes.add(new Vote("chair", each)));
            assertEquals(vote(members, chair), counted(ballot, votes, chair == null ? Optional.empty() : Optional.of("chair")), () -> votes.toString());
        }
    }

    private static String counted(Ballot ballot, List<Vote> votes, Optional<String> chair) {
        try {
            return ballot.count(votes, chair).value() == Ballot.Motion.CARRIED ? "carried" : "not carried";
        } catch (ObstacleException e) {
            return "obstacle";
        }
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void quorumAndCompositionAsThePointsSay(String id) {
        for (int composition = 1; composition <= 60; composition++) {
            for (int present = 0; present <= composition; present++) {
                assertEquals(3 * present >= 2 * composition, rule(id, "quorum", Quorum.class).reached(present, composition), present + " of " + composition);
            }
            Map<Role, Integer> people = Map.of(Role.MEMBER, composition - 1, Role.CHAIR, 1, Role.SECRETARY, 1);
            assertEquals(composition >= 5, rule(id, "composition", CommissionRule.class).check(people).isEmpty(), composition + " people");
        }
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void whoIsEvaluatedAsThePointSays(String id) {
        Random random = new Random(4);
        Applies applies = rule(id, "applies", Applies.class);
        Period year = rule(id, "year", Cadence.class).periods(2018, LocalDate.of(2010, 1, 1)).get(0);
        LocalDate sheet = LocalDate.of(2019, 1, 21);
        for (int i = 0; i < CASES; i++) {
            LocalDate since = LocalDate.of(2018, 8, 1).plusDays(random.nextInt(150));
            LocalDate probation = random.nextInt(4) == 0 ? sheet.plusDays(random.nextInt(7) - 3L) : null;
            boolean now = applies.to(year, since, Optional.ofNullable(probation), sheet, Optional.empty()).value() == Applies.Answer.EVALUATED;
            assertEquals(evaluated(since, probation, sheet), now, () -> since + " " + probation);
        }
    }

    private static boolean[] flags(Random random, int number) {
        boolean[] flags = new boolean[number];
        for (int i = 0; i < number; i++) {
            flags[i] = random.nextBoolean();
        }
        return flags;
    }
}

package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** January of a year of quarters: the cycle, and plans of at most four targets. */
final class QuartersOfPlan {

    private static final int MOST = 4;
    private static final String DUE = "15.11.2017";

    private final Story story;
    private final YearOfPlan plans;

    QuartersOfPlan(Story story) {
        this.story = story;
        this.plans = new YearOfPlan(story, 2017);
    }

    void opened() {
        plans.opened();
    }

    /** Nothing filled in, a target without a term, one that ends after the year: each is told; there is no place for a fifth. */
    void refused() {
        Clerk deputy = plans.begun(YearStaff.DEPUTY, YearStaff.READS).waitFor("4").picture("quarters-plan-empty").pictureInKazakh("quarters-plan-empty");
        assertFalse(deputy.sees(YearOfPlan.field(MOST, "name")), "there is no fifth line");
        deputy.sign("fill:submit").waitFor("Исправьте").picture("quarters-plan-refused");
        deputy = plans.begun(YearStaff.DEPUTY, YearStaff.READS);
        YearOfPlan.write(deputy, 0, DUE);
        deputy.date(YearOfPlan.field(0, "due"), "15.01.2018");
        deputy.sign("fill:submit").waitFor("с 01.01.2017 по 31.12.2017");
        for (int one = 0; one < MOST; one++) {
            YearOfPlan.write(deputy, one, DUE);
        }
        deputy.sign("fill:submit").waitFor("План внесён").picture("quarters-plan");
    }

    /** A colleague's four targets beside one's own first: the fourth of them finds no place. */
    void full() {
        Clerk deputy = plans.begun(YearStaff.DEPUTY, YearStaff.APPEALS).fill(YearOfPlan.field(0, "name"), "Число отчётов, сданных в срок").fill(YearOfPlan.field(0, "source"),
                "Соглашение, пункт 4").fill(YearOfPlan.field(0, "unit"), "отчёт").fill(YearOfPlan.field(0, "planned"), "12").date(YearOfPlan.field(0, "due"), DUE)
                .fill(YearOfPlan.field(0, "outcome"), "Отчётность готова вовремя");
        taken(deputy, 3).sign("fill:submit").waitFor("План внесён");
        for (String servant : List.of(YearStaff.REFUSES, YearStaff.LEFT)) {
            taken(plans.begun(YearStaff.DEPUTY, servant), MOST).sign("fill:submit").waitFor("План внесён");
        }
    }

    private static Clerk taken(Clerk deputy, int targets) {
        return deputy.unfold("из другого плана").choose("fill:source", "Сейтова").press("fill:take").waitFor(": " + targets);
    }

    /** Whoever stands above the supervisor approves; HR keeps the plans. */
    void approved() {
        for (String servant : List.of(YearStaff.READS, YearStaff.APPEALS, YearStaff.REFUSES, YearStaff.LEFT)) {
            story.person(YearStaff.CHIEF).open(plans.card(servant)).sign("approving:approve").waitFor("План утверждён");
        }
        story.person(YearStaff.CHIEF).open(plans.card(YearStaff.READS)).picture("quarters-plan-approved").pictureInKazakh("quarters-plan-approved");
    }
}

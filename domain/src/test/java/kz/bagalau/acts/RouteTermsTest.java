package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms that the routes name: terms of the edition's rules, counted from events that do happen. */
class RouteTermsTest {

    /** Known from staff, cycle, calendar and inbox, not from a move. */
    private static final Set<Event> FROM_OUTSIDE = EnumSet.of(Event.RECEIPT, Event.SESSION, Event.PERIOD_START, Event.PERIOD_END,
            Event.APPOINTMENT, Event.SERVICE_ANNIVERSARY, Event.FILLING_STARTS, Event.BACK_AT_WORK, Event.LAST_DAY,
            Event.LOWEST_GRADE);

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyTermOfTheRouteIsCountedFromAnEventThatHappens(EditionId id) {
        everyTermIsCountedFromAnEventThatHappens(ShippedEditions.edition(id), ShippedRoutes.of(id));
    }

    static void everyTermIsCountedFromAnEventThatHappens(Edition edition, Route route) {
        Set<Event> happen = EnumSet.copyOf(FROM_OUTSIDE);
        moves(route).forEach(move -> happen.addAll(move.events()));
        moves(route).flatMap(move -> move.within().stream()).distinct().forEach(term ->
                assertTrue(happen.contains(edition.rule(term, TermRule.class).term().from()), term));
        moves(route).flatMap(move -> move.rules().stream()).forEach(rule ->
                assertFalse(edition.rules().get(rule) instanceof TermRule, rule + " is a term and cannot be asked"));
    }

    @ParameterizedTest
    @CsvSource({
        "almaty-city-2018,plan,none,DRAFT,SUPERVISOR,,plan-term",
        "almaty-city-2018,plan,none,DRAFT,SUPERVISOR,APPOINTED_IN_PERIOD,plan-appointed-term",
        "almaty-city-2018,sheet.targets-grade,issued,SIGN,SUPERVISOR,BACK_FROM_ABSENCE,return-term",
        "almaty-region-2017,sheet.quarter-score,issued,SIGN,SUPERVISOR,,quarter-sheet-term",
        "almaty-region-2017,sheet.quarter-score,issued,SIGN,SUPERVISOR,FOURTH_QUARTER,fourth-quarter-term",
        "almaty-region-2017,sheet.quarter-score,none,ISSUE,HR_WORKER,,quarter-sheet-term",
        "almaty-region-2017,sheet.quarter-score,none,ISSUE,HR_WORKER,FOURTH_QUARTER,fourth-quarter-term",
        "almaty-region-2017-06,sheet.quarter-score,draft,DRAFT,SUPERVISOR,FOURTH_QUARTER,fourth-quarter-term",
        "almaty-region-2017,sheet.plan-mean,draft,SIGN,SUPERVISOR,BACK_FROM_ABSENCE,return-term",
        "aksu-2023,sheet.targets-score,draft,SIGN,EVALUATOR,BACK_FROM_ABSENCE,return-term",
        "aksu-2023,sheet.ranking-sheet,draft,SIGN,EVALUATOR,BACK_FROM_ABSENCE,score-term",
        "aksu-2023,case,due,NOTIFY,HR_WORKER,HEAD,notice-term",
        "aksu-2023,case,due,NOTIFY,HR_WORKER,,servant-notice-term"})
    void theCircumstancesChooseTheTerm(String edition, String track, String stage, Deed deed, Role by, Circumstance is,
            String term) {
        Situation situation = is == null ? Situation.empty() : Situation.empty().with(is);
        Move move = ShippedRoutes.of(edition).track(TrackName.parse(track))
                .follow(Stage.of(stage), deed, by, Medium.SYSTEM, situation).move();
        assertEquals(Optional.of(term), move.within());
    }

    @Test
    void astanaIsAmongTheEditions() {
        assertTrue(editions().contains(EditionId.of("astana-2015")));
    }

    private static Stream<Move> moves(Route route) {
        return route.tracks().values().stream().flatMap(track -> track.moves().stream());
    }
}

package kz.bagalau.library;

import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.Duty;
import kz.bagalau.law.result.ResultKind;

/** What some editions have and others have not, as far as places of the program are about it: the edition and its route answer. */
public enum Offered {
    /** Work plans. */
    PLANS((edition, route) -> has(route, TrackKind.PLAN)),
    /** A journal of facts that make the points of a part of the year. */
    JOURNAL((edition, route) -> has(route, TrackKind.JOURNAL)),
    /** Several servants scored side by side. */
    RANKING((edition, route) -> !edition.rules(Ranking.class).isEmpty()),
    /** Values worked out for a sheet before it is scored. */
    VALUES((edition, route) -> route.tracks(TrackKind.SHEET).stream().anyMatch(track -> !track.stagesOffering(Deed.PRECOMPUTE).isEmpty())),
    /** Duties beside the deeds of the route. */
    DUTIES((edition, route) -> !edition.rules(Duty.class).isEmpty()),
    /** Sessions of a commission. */
    SESSIONS((edition, route) -> has(route, TrackKind.SESSION)),
    /** The official's approval of results. */
    APPROVAL((edition, route) -> edition.rules(FinalApproval.class).stream().anyMatch(rule -> rule.by() == Role.OFFICIAL)),
    /** Calibration sessions. */
    CALIBRATION((edition, route) -> has(route, TrackKind.CALIBRATION)),
    /** Disagreements about procedure, as cases of their own. */
    DISPUTES((edition, route) -> has(route, TrackKind.DISPUTE)),
    /** Consequences of the results by which a case is known, mentoring apart. */
    CONSEQUENCES((edition, route) -> consequences(edition, true).anyMatch(code -> !code.equals(Offered.NO_MENTOR))),
    /** Consequences of results that stand beside those. */
    DEVELOPMENT((edition, route) -> consequences(edition, false).findAny().isPresent()),
    /** Consequences of several results together. */
    SEVERAL((edition, route) -> !edition.rules(HistoryRule.class).isEmpty()),
    /** Who may be no mentor. */
    MENTORS((edition, route) -> consequences(edition, true).anyMatch(Offered.NO_MENTOR::equals));

    private static final String NO_MENTOR = "NO_MENTOR";

    private final BiPredicate<Edition, Route> test;

    Offered(BiPredicate<Edition, Route> test) {
        this.test = test;
    }

    /** True where an edition with its route has it. */
    public boolean by(Law law) {
        return test.test(law.edition(), law.route());
    }

    private static boolean has(Route route, TrackKind kind) {
        return !route.tracks(kind).isEmpty();
    }

    private static Stream<String> consequences(Edition edition, boolean leading) {
        return edition.rules(Consequence.class).stream().filter(rule -> edition.rules(ResultKind.class).stream().anyMatch(kind -> kind.leads() == leading && rule.concerns(kind)))
                .flatMap(rule -> rule.consequences().stream());
    }
}

package kz.bagalau.acts.typical2018;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.process.Transition;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Presence;

/** The four editions of the family of 2018: each test of this package runs on every one of them. */
public final class Family {

    public static final String IDS = "kz.bagalau.acts.typical2018.Family#ids";

    private Family() {
    }

    static Stream<String> ids() {
        return Stream.of("almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018");
    }

    static Stream<String> withPoint42() {
        return ids().filter(id -> !id.equals("turkestan-2018-amended"));
    }

    public static Edition edition(String id) {
        return ShippedEditions.edition(EditionId.of(id));
    }

    public static <T extends Rule> T rule(String id, String name, Class<T> kind) {
        return edition(id).rule(name, kind);
    }

    /** The last day of a term counted from an event, by the calendar that is shipped. */
    public static LocalDate due(String id, String term, String event) {
        return rule(id, term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    public static Event from(String id, String term) {
        return rule(id, term, TermRule.class).term().from();
    }

    public static Outcome answer(String id, String rule, Facts facts) {
        return new Evaluation(edition(id), facts).answer(rule);
    }

    public static String grade(String id, String rule, Facts facts) {
        return answer(id, rule, facts).value().orElseThrow().value().grade().orElseThrow().code();
    }

    public static String told(Lang lang, Step step) {
        return LawTexts.sentences().say(lang, step);
    }

    public static boolean executes(String id, String point, String rule) {
        return edition(id).rulesAt(PointRef.of(point)).stream().anyMatch(each -> each.name().equals(rule));
    }

    /** The moves of a track's deed on its way to a stage. */
    public static List<Move> moves(String id, String track, Deed deed, String to) {
        return ShippedRoutes.of(id).track(TrackName.parse(track)).moves().stream()
                .filter(move -> move.deed() == deed && move.to().equals(Stage.of(to))).toList();
    }

    /** The terms within which a deed on its way to a stage falls. */
    public static Set<Optional<String>> within(String id, String track, Deed deed, String to) {
        return moves(id, track, deed, to).stream().map(Move::within).collect(Collectors.toSet());
    }

    /** Follows a deed from a stage. */
    public static Transition follow(String id, String track, String stage, Deed deed, Role by, Situation situation) {
        return ShippedRoutes.of(id).track(TrackName.parse(track)).follow(Stage.of(stage), deed, by, Medium.SYSTEM, situation);
    }

    public static List<String> keys(List<LegalObstacle> obstacles) {
        return obstacles.stream().map(LegalObstacle::key).toList();
    }
}

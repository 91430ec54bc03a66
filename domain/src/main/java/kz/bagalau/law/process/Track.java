package kz.bagalau.law.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Medium;

/**
 * The table of moves of one kind of thing. It begins at {@link Stage#NONE} and may rest for good on one of its ends;
 * an end can still be left, e.g. when a court puts a recorded result on a new agenda.
 *
 * @param name     what moves here
 * @param ends     the stages on which it may rest
 * @param strip    the ordered places of the page's strip; several stages in a place stand for each other
 * @param moves    the rows; of several rows for one deed the first whose needs are met is taken
 * @param citation the points that order this part of the process
 */
public record Track(TrackName name, Set<Stage> ends, List<List<Stage>> strip, List<Move> moves, Citation citation) {

    public Track {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
        ends = Set.copyOf(ends);
        strip = strip.stream().map(List::copyOf).toList();
        moves = List.copyOf(moves);
    }

    /** Every stage of the track, without {@link Stage#NONE}, in the order of the rows. */
    public Set<Stage> stages() {
        return moves.stream().flatMap(move -> Stream.concat(move.from().stream().sorted((a, b) -> a.name().compareTo(b.name())),
                        Stream.of(move.to())))
                .filter(stage -> !stage.equals(Stage.NONE)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stages from which a deed can be done: what a list of waiting work asks for. */
    public Set<Stage> stagesOffering(Deed deed) {
        return moves.stream().filter(move -> move.deed() == deed).flatMap(move -> move.from().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stages to which a deed leads: where a thing is, once it was the last that happened to it. */
    public Set<Stage> stagesAfter(Deed deed) {
        return moves.stream().filter(move -> move.deed() == deed).map(Move::to).collect(Collectors.toUnmodifiableSet());
    }

    /** In which of these roles a deed is done here, the first that may; the first of them where none may: then the obstacle says so. */
    public Role by(Deed deed, Role... preferred) {
        return Stream.of(preferred).filter(role -> moves.stream().anyMatch(move -> move.deed() == deed && move.by().contains(role))).findFirst().orElse(preferred[0]);
    }

    /** The rules to be asked before a deed: their answers belong into the situation. */
    public Set<String> rules(Deed deed) {
        return moves.stream().filter(move -> move.deed() == deed).flatMap(move -> move.rules().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The stage after a deed, or the obstacle with its point.
     *
     * @param stage     where the thing stands; {@link Stage#NONE} for a deed that begins it
     * @param by        in which role it is done
     * @param situation the facts, with the deed done
     */
    public Transition follow(Stage stage, Deed deed, Role by, Medium medium, Situation situation) {
        List<Move> rows = moves.stream().filter(move -> move.starts(stage, deed)).toList();
        return rows.stream().filter(move -> move.obstacle(by, medium, situation).isEmpty()).findFirst()
                .map(move -> Transition.along(move, stage, situation))
                .orElseGet(() -> Transition.stopped(why(rows, stage, deed, by, medium, situation)));
    }

    /** What somebody with these roles may do here, with what still stands in the way; one offer a deed and role. */
    public List<Offer> offered(Stage stage, Collection<Role> roles, Situation situation) {
        Set<Deed> urged = urged(stage, situation);
        List<Offer> offers = new ArrayList<>();
        for (Move move : moves) {
            if (move.from().contains(stage)) {
                move.by().stream().filter(roles::contains).sorted()
                        .map(role -> new Offer(move, role, move.foreseen(situation), urged.contains(move.deed())))
                        .forEach(offer -> keep(offers, offer));
            }
        }
        return List.copyOf(offers);
    }

    /** The places of the strip, seen from a stage; the stages behind it were passed in the journal's order. */
    public List<StripPlace> strip(Stage now, Collection<Stage> passed) {
        int here = place(now, passed);
        List<StripPlace> places = new ArrayList<>();
        for (int i = 0; i < strip.size(); i++) {
            places.add(place(strip.get(i), Integer.compare(i, here), now, passed));
        }
        return places;
    }

    private StripPlace place(List<Stage> stages, int side, Stage now, Collection<Stage> passed) {
        StripPlace.Position position = side < 0 ? StripPlace.Position.DONE
                : side == 0 ? StripPlace.Position.NOW : StripPlace.Position.AHEAD;
        Optional<Stage> reached = side > 0 ? Optional.empty()
                : stages.stream().filter(each -> each.equals(now) || passed.contains(each)).reduce((a, b) -> b);
        List<Move> onward = moves.stream().filter(move -> stages.stream().anyMatch(move.from()::contains))
                .filter(move -> !stages.contains(move.to()) && ahead(stages, move.to())).toList();
        return new StripPlace(stages, position, reached,
                onward.stream().flatMap(move -> move.by().stream()).collect(Collectors.toSet()),
                onward.stream().flatMap(move -> move.within().stream()).collect(Collectors.toSet()));
    }

    private boolean ahead(List<Stage> stages, Stage to) {
        int from = strip.indexOf(stages);
        return strip.subList(from + 1, strip.size()).stream().anyMatch(place -> place.contains(to));
    }

    /** A stage beside the strip stays at the last place passed. */
    private int place(Stage now, Collection<Stage> passed) {
        for (int i = strip.size() - 1; i >= 0; i--) {
            if (strip.get(i).contains(now)) {
                return i;
            }
        }
        for (int i = strip.size() - 1; i >= 0; i--) {
            if (strip.get(i).stream().anyMatch(passed::contains)) {
                return i;
            }
        }
        return -1;
    }

    private Set<Deed> urged(Stage stage, Situation situation) {
        return moves.stream().filter(move -> move.from().contains(stage))
                .filter(move -> move.within().map(situation.lapsed()::contains).orElse(false))
                .flatMap(move -> move.onLapse().stream()).collect(Collectors.toSet());
    }

    /** Of several rows for one deed and role an open one is kept, else the first. */
    private static void keep(List<Offer> offers, Offer offer) {
        Optional<Offer> same = offers.stream()
                .filter(each -> each.deed() == offer.deed() && each.as() == offer.as()).findFirst();
        if (same.isEmpty()) {
            offers.add(offer);
        } else if (!same.get().open() && offer.open()) {
            offers.set(offers.indexOf(same.get()), offer);
        }
    }

    private LegalObstacle why(List<Move> rows, Stage stage, Deed deed, Role by, Medium medium, Situation situation) {
        return rows.stream().filter(move -> move.by().contains(by) && move.media().contains(medium)).findFirst()
                .or(() -> rows.stream().filter(move -> move.by().contains(by)).findFirst())
                .or(() -> rows.stream().findFirst())
                .flatMap(move -> move.obstacle(by, medium, situation))
                .orElseGet(() -> notHere(stage, deed));
    }

    private LegalObstacle notHere(Stage stage, Deed deed) {
        Citation place = moves.stream().filter(move -> move.deed() == deed).findFirst().map(Move::citation).orElse(citation);
        return LegalObstacle.of(place, "process.stage", Arg.key("deed." + deed), Arg.key("track." + name.kind()),
                Arg.key(Names.key(name.kind(), stage)));
    }
}

package kz.bagalau.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;

/** Refuses a route whose names dangle, or on which something cannot be reached or gets stuck. */
record RouteCheck(Route route, Set<String> rules, String file, Reading reading) {

    void run() {
        if (route.tracks().isEmpty()) {
            reading.wrong(new EditionRefused(file, "route", "reader.route.empty"), route);
        }
        route.tracks().values().forEach(this::check);
    }

    private void check(Track track) {
        String of = track.name().of();
        if (!of.isEmpty()) {
            reading.check(file, "route." + track.name(), () -> rule("route." + track.name(), of));
        }
        Set<Stage> stages = track.stages();
        known(track, stages);
        refuse(track, "unreachable", without(stages, reachable(track)));
        refuse(track, "deadEnd", without(stages, ending(track)));
        for (int row = 0; row < track.moves().size(); row++) {
            check(track, track.moves().get(row), "route." + track.name() + ".moves[" + row + "]");
        }
    }

    private void known(Track track, Set<Stage> stages) {
        refuse(track, "end", without(track.ends(), stages));
        refuse(track, "strip",
                without(track.strip().stream().flatMap(List::stream).collect(Collectors.toSet()), stages));
        refuse(track, "unnamed", stages.stream().filter(stage -> !LawTexts.sentences()
                .knows("stage." + track.name().kind() + "." + stage)).collect(Collectors.toSet()));
    }

    private void check(Track track, Move move, String row) {
        Stream.concat(move.needs().stream(), move.until().stream())
                .forEach(need -> reading.check(file, row, () -> check(track, move, need, row)));
        move.within().ifPresent(rule -> reading.check(file, row, () -> rule(row, rule)));
        Set<Stage> after = new HashSet<>(move.from());
        after.add(move.to());
        move.onLapse().stream().filter(deed -> !offered(track, deed, after)).forEach(deed ->
                reading.wrong(refused(row, "onLapse", Arg.word(deed.name())), deed));
    }

    private void check(Track track, Move move, Need need, String row) {
        if (need instanceof Need.Joined joined) {
            joined(joined, row);
        } else if (need instanceof Need.Holds holds) {
            rule(row, holds.rule());
        } else if (need instanceof Need.Lapsed lapsed) {
            rule(row, lapsed.term());
        } else if (need instanceof Need.Signers signers && !signs(track, move, signers.role())) {
            throw refused(row, "signer", Arg.word(signers.role().name()));
        }
    }

    /** Whoever's signature is wanted can give it here: by this deed, or by another at the same stage (a note may be the last paper). */
    private static boolean signs(Track track, Move move, Role role) {
        return move.by().contains(role) || track.moves().stream().anyMatch(other -> other.deed() == Deed.SIGN && other.by().contains(role)
                && other.from().stream().anyMatch(move.from()::contains));
    }

    private void joined(Need.Joined joined, String row) {
        Set<Stage> stages = route.tracks().values().stream()
                .filter(each -> joined.track().equals(each.name())
                        || joined.track().of().isEmpty() && joined.track().kind() == each.name().kind())
                .flatMap(each -> each.stages().stream()).collect(Collectors.toSet());
        Set<Stage> unknown = without(joined.in(), stages);
        if (stages.isEmpty() || !unknown.isEmpty()) {
            throw refused(row, "joined", Arg.word(joined.track().toString()),
                    Arg.word((stages.isEmpty() ? joined.in() : unknown).toString()));
        }
    }

    private void rule(String place, String rule) {
        if (!rules.contains(rule) && !reading.isIncomplete()) {
            throw new EditionRefused(file, place, "reader.route.rule", Arg.word(rule));
        }
    }

    private static boolean offered(Track track, Deed deed, Set<Stage> stages) {
        return stages.stream().anyMatch(track.stagesOffering(deed)::contains);
    }

    /** The stages on which something can stand: those to which moves lead from the beginning. */
    private static Set<Stage> reachable(Track track) {
        Set<Stage> found = new HashSet<>(Set.of(Stage.NONE));
        grow(track, found, (move, all) -> move.from().stream().anyMatch(all::contains) && all.add(move.to()));
        return found;
    }

    /** The stages from which an end can be reached, the ends among them. */
    private static Set<Stage> ending(Track track) {
        Set<Stage> found = new HashSet<>(track.ends());
        grow(track, found, (move, all) -> all.contains(move.to()) && all.addAll(move.from()));
        return found;
    }

    private static void grow(Track track, Set<Stage> found, BiPredicate<Move, Set<Stage>> step) {
        boolean grown = true;
        while (grown) {
            grown = track.moves().stream().filter(move -> step.test(move, found)).count() > 0;
        }
    }

    private static Set<Stage> without(Set<Stage> all, Set<Stage> some) {
        return all.stream().filter(stage -> !some.contains(stage)).collect(Collectors.toSet());
    }

    private void refuse(Track track, String reason, Set<Stage> stages) {
        stages.stream().map(Stage::name).sorted().forEach(stage -> reading.wrong(
                new EditionRefused(file, "route." + track.name(), "reader.route." + reason, Arg.word(stage)), stage));
    }

    private EditionRefused refused(String row, String reason, Arg... args) {
        return new EditionRefused(file, row, "reader.route." + reason, args);
    }
}

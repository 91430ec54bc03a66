package kz.bagalau.law.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;

/**
 * One row of a track.
 *
 * @param from     the stages from which the deed can be done
 * @param deed     what is done
 * @param by       who may do it, in relation to the case
 * @param media    how it may reach the record
 * @param needs    what must be so, else the deed is refused
 * @param until    what must be so before the stage changes: without it the deed is recorded and the stage stays (signatures)
 * @param within   the name of the rule that sets its term, if any
 * @param to       the stage after it
 * @param onLapse  the deeds that are asked for when the term lapses in silence
 * @param events   what happens by it: other terms are counted from these
 * @param informs  who is told of the evaluation by it, in relation to the case; none where the row says nothing of it
 * @param citation the point
 * @param gaps     silences of the act on which the row rests
 */
public record Move(Set<Stage> from, Deed deed, Set<Role> by, Set<Medium> media, List<Need> needs, List<Need> until,
        Optional<String> within, Stage to, Set<Deed> onLapse, Set<Event> events, Set<Role> informs, Citation citation, List<Gap> gaps) {

    /** @throws IllegalArgumentException if the row names no stage, nobody or no medium */
    public Move {
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(citation, "citation");
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        media = Set.copyOf(media);
        needs = List.copyOf(needs);
        until = List.copyOf(until);
        onLapse = Set.copyOf(onLapse);
        events = Set.copyOf(events);
        informs = Set.copyOf(informs);
        gaps = List.copyOf(gaps);
        if (from.isEmpty() || by.isEmpty() || media.isEmpty()) {
            throw new IllegalArgumentException(deed + " names no stage, nobody or no medium");
        }
    }

    boolean starts(Stage stage, Deed wanted) {
        return deed == wanted && from.contains(stage);
    }

    /** Why this role may not do it in this way now: the first reason, or none. */
    Optional<LegalObstacle> obstacle(Role role, Medium medium, Situation situation) {
        if (!by.contains(role)) {
            return Optional.of(LegalObstacle.of(citation, "process.role", name(), Names.keys("role.", by),
                    Arg.key("role." + role)));
        }
        if (!media.contains(medium)) {
            return Optional.of(LegalObstacle.of(citation, "process.medium", name(), Names.keys("medium.", media),
                    Arg.key("medium." + medium)));
        }
        return unmet(situation);
    }

    /** The first need that is not met, said in words. */
    Optional<LegalObstacle> unmet(Situation situation) {
        return needs.stream().flatMap(need -> need.obstacle(situation, citation).stream()).findFirst();
    }

    /** The same before the deed: a rule that can only be asked with it, such as a ballot, does not stand in the way yet. */
    Optional<LegalObstacle> foreseen(Situation situation) {
        return needs.stream().filter(need -> !(need instanceof Need.Holds rule) || situation.rulings().containsKey(rule.rule()))
                .flatMap(need -> need.obstacle(situation, citation).stream()).findFirst();
    }

    /** True if the stage changes with this deed; false if it only adds to what is still wanted. */
    boolean completes(Situation situation) {
        return wanted(situation).isEmpty();
    }

    /** What is still wanted before the stage changes, e.g. further signatures; for the page. */
    public List<LegalObstacle> wanted(Situation situation) {
        return until.stream().flatMap(need -> need.obstacle(situation, citation).stream()).toList();
    }

    /** The rules of the edition whose answer the row needs, by name: quorum, ballot, revision … */
    public Set<String> rules() {
        return Stream.concat(needs.stream(), until.stream()).filter(Need.Holds.class::isInstance)
                .map(need -> ((Need.Holds) need).rule()).collect(Collectors.toUnmodifiableSet());
    }

    private Arg name() {
        return Arg.key("deed." + deed);
    }
}

package kz.bagalau.model.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Situation;

/**
 * The commission as it sits at a moment, before one case: its composition, who of it is there, and who takes no part in this case.
 *
 * @param present ids of the persons who are there
 * @param recused what keeps a person from this case, by id
 */
public record Bench(Composition composition, CommissionLaw law, Set<Long> present, Map<Long, Role> recused) {

    public Bench {
        present = Set.copyOf(present);
        recused = Map.copyOf(recused);
    }

    /** The commission as it sits, before no case in particular. */
    public static Bench of(Composition composition, CommissionLaw law, Set<Long> present) {
        return new Bench(composition, law, present, Map.of());
    }

    /** Who presides: the chair, or in his absence the member whom the order names; empty if neither is there. */
    public Optional<Seat> presiding() {
        return seat(seat -> seat.place() == Role.CHAIR).or(() -> seat(Seat::presides));
    }

    private Optional<Seat> seat(Predicate<Seat> which) {
        return composition.seats().stream().filter(which).filter(seat -> present.contains(seat.personId())).findFirst();
    }

    /** How many of those present the quorum counts; recused ones count. */
    public int counted() {
        return (int) composition.seats().stream().filter(seat -> present.contains(seat.personId()) && law.counts(seat.place())).count();
    }

    /** How many make up the whole composition. */
    public int whole() {
        return law.size(composition);
    }

    /** True if enough are there. */
    public boolean quorate() {
        return law.quorum().reached(counted(), whole());
    }

    /**
     * The quorum with its reason.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if nobody may preside, or too few are there
     */
    public Explained<Integer> require() {
        presiding().orElseThrow(() -> LegalObstacle.by(law.chairRule(), "session.noChair").refusal());
        return law.quorum().check(counted(), whole());
    }

    /** What a route needs to know of it: whether somebody presides, and whether the quorum stands. */
    public Situation situation() {
        Situation quorum = Situation.empty().ruled(law.quorum().name(), quorate() ? Optional.empty() : Optional.of(missing()));
        return presiding().isPresent() ? quorum.with(Circumstance.CHAIR_PRESIDES) : quorum;
    }

    private LegalObstacle missing() {
        return LegalObstacle.by(law.quorum(), "quorum.missing", Arg.of(counted()), Arg.of(whole()), Arg.of(law.quorum().needed(whole())));
    }

    /** The same, and enough who may vote on this case. */
    public void requireVotes() {
        require();
        long entitled = voters().stream().filter(Voter::entitled).count();
        if (entitled < law.ballot().leastVotes()) {
            throw LegalObstacle.by(law.ballot(), "ballot.few", Arg.of(entitled), Arg.of(law.ballot().leastVotes())).refusal();
        }
    }

    /** Every place as it stands before this case. */
    public List<Voter> voters() {
        Optional<Seat> presiding = presiding();
        return composition.seats().stream().map(seat -> new Voter(seat.personId(), seat.place(),
                presiding.filter(seat::equals).isPresent(), present.contains(seat.personId()), law.votes(seat.place()),
                recused.get(seat.personId()))).toList();
    }
}

package kz.bagalau.law.commission;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;

/**
 * How votes decide a motion: the majority of those present and entitled; at a tie the chair's vote, if the act says so.
 * A tie with a recused or absent chair carries nothing. Fewer than {@code leastVotes} votes are no vote.
 */
public record Ballot(RuleHead head, boolean chairDecidesTie, int leastVotes) implements Rule {

    /** What became of a motion. */
    public enum Motion { CARRIED, NOT_CARRIED }

    /**
     * Counts the votes of those entitled.
     *
     * @param chair the chair's id, empty if the chair is recused or there is none
     * @throws kz.bagalau.law.explain.ObstacleException if fewer than the least number voted
     */
    public Explained<Motion> count(List<Vote> votes, Optional<String> chair) {
        if (votes.size() < leastVotes) {
            throw LegalObstacle.by(this, "ballot.few", Arg.of(votes.size()), Arg.of(leastVotes)).refusal();
        }
        long inFavour = votes.stream().filter(Vote::inFavour).count();
        long against = votes.size() - inFavour;
        return inFavour == against ? tie(votes, chair, inFavour) : decided(inFavour > against, inFavour, against);
    }

    private Explained<Motion> decided(boolean carried, long inFavour, long against) {
        return new Explained<>(carried ? Motion.CARRIED : Motion.NOT_CARRIED, Step.by(this,
                carried ? "ballot.carried" : "ballot.notCarried", Arg.of(inFavour), Arg.of(against)));
    }

    private Explained<Motion> tie(List<Vote> votes, Optional<String> chair, long each) {
        Optional<Vote> casting = votes.stream().filter(vote -> chairDecidesTie && chair.equals(Optional.of(vote.voter())))
                .findFirst();
        boolean carried = casting.map(Vote::inFavour).orElse(false);
        String key = casting.isEmpty() ? "ballot.tie" : carried ? "ballot.castingFor" : "ballot.castingAgainst";
        return new Explained<>(carried ? Motion.CARRIED : Motion.NOT_CARRIED, Step.by(this, key, Arg.of(each)));
    }
}

package kz.bagalau.law.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/** A guard of a move: what must be so. The list is closed; a new kind of guard is a new small record here. */
public sealed interface Need permits Need.Joined, Need.Documents, Need.Signers, Need.Holds, Need.Lapsed, Need.Is {

    /** Empty if the need is met, else the obstacle that names what is missing and cites the move's point. */
    Optional<LegalObstacle> obstacle(Situation situation, Citation citation);

    /** Every thing on the track (or kind of track) stands on one of the stages; there is at least one, unless optional. */
    record Joined(TrackName track, Set<Stage> in, boolean optional) implements Need {

        public Joined {
            in = Set.copyOf(in);
        }

        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            List<Stage> found = situation.stages().entrySet().stream()
                    .filter(each -> track.matches(each.getKey())).flatMap(each -> each.getValue().stream()).toList();
            boolean met = in.containsAll(found) && (optional || !found.isEmpty());
            return met ? Optional.empty() : Optional.of(LegalObstacle.of(citation, "need.joined",
                    Arg.key("track." + track.kind()), Names.stages(track.kind(), in)));
        }
    }

    /** All these papers are there. */
    record Documents(Set<Document> all) implements Need {

        public Documents {
            all = Set.copyOf(all);
        }

        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            Set<Document> missing = EnumSet.copyOf(all);
            missing.removeAll(situation.documents());
            return missing.isEmpty() ? Optional.empty() : Optional.of(LegalObstacle.of(citation, "need.documents",
                    Names.keys("document.", missing)));
        }
    }

    /**
     * So many different persons have signed in the role, none of whom signed in another role; count 0 means everybody
     * whom {@link Situation#signersNeeded} counts.
     */
    record Signers(Role role, int count) implements Need {

        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            int wanted = count == 0 ? situation.signersNeeded().getOrDefault(role, 0) : count;
            long signed = situation.signatures().stream().filter(each -> each.role() == role)
                    .filter(each -> onlyHere(situation, each)).map(Signature::signer).distinct().count();
            return signed >= wanted ? Optional.empty() : Optional.of(LegalObstacle.of(citation, "need.signers",
                    Arg.key("role." + role), Arg.of(wanted), Arg.of(signed)));
        }

        /** One person's first signature counts: the act wants different persons. */
        private static boolean onlyHere(Situation situation, Signature signature) {
            return situation.signatures().stream().filter(each -> each.signer().equals(signature.signer()))
                    .findFirst().map(signature::equals).orElse(false);
        }
    }

    /** A rule of the edition holds: quorum, ballot, revision, number of targets. */
    record Holds(String rule) implements Need {

        /** @throws IllegalStateException if the rule was not asked: a fault of the program, not of the deed */
        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            Optional<LegalObstacle> answer = situation.rulings().get(rule);
            if (answer == null) {
                throw new IllegalStateException("The rule \"" + rule + "\" was not asked before the deed");
            }
            return answer;
        }
    }

    /** The last day of the term has passed. */
    record Lapsed(String term) implements Need {

        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            return situation.lapsed().contains(term) ? Optional.empty()
                    : Optional.of(LegalObstacle.of(citation, "need.lapsed"));
        }
    }

    /** Something is so, or is not so. */
    record Is(Circumstance what, boolean expected) implements Need {

        @Override
        public Optional<LegalObstacle> obstacle(Situation situation, Citation citation) {
            return situation.circumstances().contains(what) == expected ? Optional.empty()
                    : Optional.of(LegalObstacle.of(citation, (expected ? "need.is." : "need.not.") + what));
        }
    }
}

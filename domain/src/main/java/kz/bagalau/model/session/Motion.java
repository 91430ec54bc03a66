package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/**
 * A proposal put to the vote on one servant, with everybody's place and vote at that moment. For or against, nothing between. A motion
 * that is put again keeps the former one, and says why. Part of {@link AgendaItem}.
 */
@Entity
@Table(name = "motion")
public class Motion extends Aggregate {

    /** How a motion stands; said as {@code motion.outcome.<name>}. */
    public enum Outcome {
        OPEN, CARRIED, NOT_CARRIED,
        /** Taken back before it was counted: the session was interrupted, or another was put. */
        DROPPED
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Proposal.Sort sort;
    private String score;
    @Column(nullable = false)
    private String grade;
    @Enumerated(EnumType.STRING)
    private Revision.Ground ground;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "reason"))
    @AttributeOverride(name = "lang", column = @Column(name = "reason_lang"))
    private Written reason;
    @ElementCollection
    @CollectionTable(name = "motion_proof", joinColumns = @JoinColumn(name = "motion_id"))
    @Column(name = "file_id", nullable = false)
    private List<Long> proofs = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "motion_id", nullable = false)
    @OrderBy("id")
    private List<Change> changes = new ArrayList<>();
    @Column(name = "put_at", nullable = false)
    private Instant putAt;
    @Column(name = "again_because")
    private String againBecause;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome = Outcome.OPEN;
    @Column(name = "counted_at")
    private Instant countedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "motion_id", nullable = false)
    @OrderBy("id")
    private List<Voter> voters = new ArrayList<>();

    /** For JPA only. */
    protected Motion() {
    }

    Motion(Proposal proposal, List<Voter> voters, String againBecause, Instant putAt) {
        this.sort = proposal.sort();
        this.score = proposal.score() == null ? null : proposal.score().toString();
        this.grade = proposal.grade();
        this.ground = proposal.ground();
        this.reason = proposal.reason();
        this.proofs.addAll(proposal.proofs());
        this.changes.addAll(proposal.changes());
        this.voters.addAll(voters);
        this.againBecause = againBecause;
        this.putAt = putAt;
    }

    /** Enters the vote of a person, said aloud or given by himself. */
    void say(Long personId, boolean favour, Long by, Instant at) {
        requireOpen();
        voter(personId).say(favour, by, at);
    }

    /** Enters a vote for everybody entitled who has not voted yet. */
    void sayRest(boolean favour, Long by, Instant at) {
        requireOpen();
        entitled().stream().filter(voter -> voter.inFavour() == null).forEach(voter -> voter.say(favour, by, at));
    }

    /** The person confirms, on his own screen, the vote that was entered for him. */
    void confirm(Long personId, Instant at) {
        voter(personId).confirm(at);
    }

    /** True if a vote was entered for him that he has not confirmed. */
    public boolean unconfirmed(Long personId) {
        return voters.stream().anyMatch(voter -> voter.personId().equals(personId) && voter.inFavour() != null && voter.confirmedAt() == null);
    }

    void move(Long personId, boolean there) {
        voters.stream().filter(voter -> voter.personId().equals(personId)).forEach(voter -> voter.move(there));
    }

    /**
     * Counts the votes.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if too few are entitled, or one of them has not voted
     */
    Explained<Ballot.Motion> count(Ballot ballot, Instant at) {
        requireOpen();
        Explained<Ballot.Motion> counted = ballot.count(votes(ballot), chair());
        outcome = counted.value() == Ballot.Motion.CARRIED ? Outcome.CARRIED : Outcome.NOT_CARRIED;
        countedAt = at;
        return counted;
    }

    /**
     * What was counted, with its reason.
     *
     * @throws IllegalStateException while it is open, or if it was dropped
     */
    public Explained<Ballot.Motion> counted(Ballot ballot) {
        if (outcome == Outcome.OPEN || outcome == Outcome.DROPPED) {
            throw new IllegalStateException("The motion of " + putAt + " is " + outcome);
        }
        return ballot.count(votes(ballot), chair());
    }

    private List<Vote> votes(Ballot ballot) {
        List<Voter> entitled = entitled();
        List<Voter> silent = entitled.stream().filter(voter -> voter.inFavour() == null).toList();
        if (!silent.isEmpty() && entitled.size() >= ballot.leastVotes()) {
            throw LegalObstacle.by(ballot, "ballot.silent", Arg.of(silent.size())).refusal();
        }
        return entitled.stream().filter(voter -> voter.inFavour() != null)
                .map(voter -> new Vote(voter.personId().toString(), voter.inFavour())).toList();
    }

    /** The casting vote is the chair's own: a member who presides in his absence has none. */
    private Optional<String> chair() {
        return entitled().stream().filter(voter -> voter.place() == Role.CHAIR).map(voter -> voter.personId().toString()).findFirst();
    }

    /** Takes the motion back before it is counted. */
    void drop(Instant at) {
        requireOpen();
        outcome = Outcome.DROPPED;
        countedAt = at;
    }

    private void requireOpen() {
        if (outcome != Outcome.OPEN) {
            throw new Moved(Moved.Why.COUNTED, "The motion of " + putAt + " is " + outcome);
        }
    }

    private Voter voter(Long personId) {
        return voters.stream().filter(voter -> voter.personId().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person " + personId + " has no place at this vote"));
    }

    /** Those who may vote: present, with a vote, not recused. */
    public List<Voter> entitled() {
        return voters.stream().filter(Voter::entitled).toList();
    }

    /** How many voted so. */
    public long votes(boolean favour) {
        return voters.stream().filter(voter -> voter.inFavour() != null && voter.inFavour() == favour).count();
    }

    /** True if the votes were equal and the chair decided. */
    public boolean castingVote() {
        return outcome != Outcome.OPEN && votes(true) == votes(false) && votes(true) > 0 && chair().isPresent();
    }

    /** The proposal itself. */
    public Proposal proposal() {
        return new Proposal(sort, score == null ? null : Score.parse(score), grade, ground, reason, proofs, changes);
    }

    /** Why the vote was put again; null for the first. */
    public String againBecause() {
        return againBecause;
    }

    /** When it was put. */
    public Instant putAt() {
        return putAt;
    }

    /** How it stands. */
    public Outcome outcome() {
        return outcome;
    }

    /** When it was counted; null while it is open. */
    public Instant countedAt() {
        return countedAt;
    }

    /** Every place at this vote. */
    public List<Voter> voters() {
        return List.copyOf(voters);
    }

    /** Who presided; empty if nobody did. */
    public Optional<Long> presided() {
        return voters.stream().filter(Voter::presiding).map(Voter::personId).findFirst();
    }

    /** Those present, recused ones included, whose place the quorum counts. */
    public List<Voter> present(Role place) {
        return voters.stream().filter(voter -> voter.present() && voter.place() == place).toList();
    }
}

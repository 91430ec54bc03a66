package kz.bagalau.model.calibration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Part;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Moved;

/**
 * A motion on one score: it stands, or it is corrected to a value, with the reason. For or against, nothing between. Part of
 * {@link CalibrationItem}.
 */
@Entity
@Table(name = "calibration_motion")
@AttributeOverride(name = "ownerId", column = @Column(name = "item_id", nullable = false, updatable = false))
public class CalibrationMotion extends Part {

    /** How it stands; said as {@code calibration.outcome.<name>}. */
    public enum Outcome {
        OPEN, CARRIED, NOT_CARRIED,
        /** A tie in a session for which no chair was named: the evaluator's score stands. */
        TIE,
        /** Taken back before it was counted. */
        DROPPED;

        /** True where nothing further is put: it was carried, or the score stands by a tie. */
        public boolean decides() {
            return this == CARRIED || this == TIE;
        }
    }

    private String score;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "reason"))
    @AttributeOverride(name = "lang", column = @Column(name = "reason_lang"))
    private Written reason;
    @Column(name = "put_at", nullable = false)
    private Instant putAt;
    @Column(name = "again_because")
    private String againBecause;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Outcome outcome = Outcome.OPEN;
    @Column(name = "counted_at")
    private Instant countedAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "motion_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CalibrationVote> votes = new ArrayList<>();

    /** For JPA only. */
    protected CalibrationMotion() {
    }

    CalibrationMotion(Score wanted, Written reason, String againBecause, Instant at) {
        this.score = wanted == null ? null : wanted.toString();
        this.reason = reason;
        this.againBecause = againBecause;
        this.putAt = at;
    }

    void seat(CalibrationMember member, Role recused) {
        votes.stream().filter(one -> one.personId().equals(member.personId())).findFirst()
                .ifPresentOrElse(one -> one.name(member.chair()), () -> Part.join(this, votes, new CalibrationVote(member, recused)));
    }

    void release(Collection<Long> sitting) {
        votes.stream().filter(one -> !sitting.contains(one.personId())).forEach(CalibrationVote::release);
    }

    /** @throws IllegalArgumentException when he has no vote on this score */
    void say(Long personId, boolean favour, Long by, Instant at) {
        requireOpen();
        votes.stream().filter(one -> one.personId().equals(personId) && one.entitled()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("person " + personId + " has no vote on this score")).say(favour, by, at);
    }

    void move(Long personId, boolean there) {
        votes.stream().filter(one -> one.personId().equals(personId)).forEach(one -> one.move(there));
    }

    /** @throws kz.bagalau.law.explain.ObstacleException if too few are entitled, or one of them has not voted */
    Explained<Ballot.Motion> count(Ballot ballot, Instant at) {
        requireOpen();
        Explained<Ballot.Motion> counted = counted(ballot);
        boolean tie = votes(true) == votes(false) && votes.stream().noneMatch(one -> one.chair() && !one.released());
        outcome = counted.value() == Ballot.Motion.CARRIED ? Outcome.CARRIED : tie ? Outcome.TIE : Outcome.NOT_CARRIED;
        countedAt = at;
        return counted;
    }

    /** What the votes come to, with its reason. @throws kz.bagalau.law.explain.ObstacleException if one is missing */
    public Explained<Ballot.Motion> counted(Ballot ballot) {
        List<CalibrationVote> entitled = votes.stream().filter(CalibrationVote::entitled).toList();
        long silent = entitled.stream().filter(one -> one.inFavour() == null).count();
        if (silent > 0 && entitled.size() >= ballot.leastVotes()) {
            throw LegalObstacle.by(ballot, "ballot.silent", Arg.of(silent)).refusal();
        }
        return ballot.count(entitled.stream().filter(one -> one.inFavour() != null).map(one -> new Vote(one.personId().toString(), one.inFavour())).toList(), chair());
    }

    /** A chair who takes no part in the decision on this score decides no tie either: then nothing is carried, and it is put again. */
    private Optional<String> chair() {
        return votes.stream().filter(one -> one.chair() && one.entitled()).map(one -> one.personId().toString()).findFirst();
    }

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

    /** The score wanted; empty where the evaluator's is to stand. */
    public Optional<Score> score() {
        return Optional.ofNullable(score).map(Score::parse);
    }

    /** Why; null where the score is to stand and nobody gave a reason. */
    public Written reason() {
        return reason;
    }

    /** When it was put. */
    public Instant putAt() {
        return putAt;
    }

    /** Why the vote was put again; null for the first. */
    public String againBecause() {
        return againBecause;
    }

    /** How it stands. */
    public Outcome outcome() {
        return outcome;
    }

    /** True while it is voted on. */
    public boolean open() {
        return outcome == Outcome.OPEN;
    }

    /** Every place at this vote. */
    public List<CalibrationVote> votes() {
        return List.copyOf(votes);
    }

    /** How many voted so. */
    public long votes(boolean favour) {
        return votes.stream().filter(CalibrationVote::entitled).filter(one -> Objects.equals(one.inFavour(), favour)).count();
    }
}

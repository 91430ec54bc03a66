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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/**
 * One case on the agenda of a session: the result by which it is known, how that stood when it was put, the motions on the case, and what
 * was decided. The results beside it are heard with it. Part of {@link Session}.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends Aggregate {

    /** How an item stands; said as {@code agenda.<name>}. */
    public enum State {
        WAITING, DECIDED, POSTPONED, WITHDRAWN
    }

    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "place_no", nullable = false)
    private int place;
    @Column(name = "result_kind", nullable = false)
    private String kind;
    @Column(name = "result_part", nullable = false)
    private String part;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.WAITING;
    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "put_score"))
    @AttributeOverride(name = "grade", column = @Column(name = "put_grade"))
    private Standing put;
    @ElementCollection
    @CollectionTable(name = "agenda_dispute", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "dispute", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Dispute> disputes = new HashSet<>();
    @Column(name = "note")
    private String note;
    @Embedded
    @AttributeOverride(name = "score", column = @Column(name = "decided_score"))
    @AttributeOverride(name = "grade", column = @Column(name = "decided_grade"))
    private Standing decided;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "put_on")
    private LocalDate putOn;
    @Column(name = "former_result_id")
    private Long formerResultId;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false)
    @OrderBy("id")
    private List<Motion> motions = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false)
    @OrderBy("id")
    private List<Conclusion> conclusions = new ArrayList<>();

    /** For JPA only. */
    protected AgendaItem() {
    }

    /**
     * A result put on an agenda.
     *
     * @param kind the name of the edition's rule that the result answers
     * @param part the part of the period; empty for the whole
     * @param put  the result as it stands
     * @param on   the day on which it is put
     */
    public AgendaItem(Long caseId, Long personId, String kind, String part, Standing put, LocalDate on, Set<Dispute> disputes) {
        this.caseId = caseId;
        this.personId = personId;
        this.kind = kind;
        this.part = part;
        this.put = put;
        this.putOn = on;
        this.disputes.addAll(disputes);
    }

    /** The result decided before, which a new decision will supersede, and whose points and grade are the floor. */
    public AgendaItem again(Long formerResult) {
        formerResultId = formerResult;
        disputes.add(Dispute.DECIDED_BEFORE);
        return this;
    }

    void place(int number) {
        place = number;
    }

    /** Takes the case out of the joint vote. */
    void dispute(Dispute why, String words) {
        disputes.add(why);
        note = words == null ? note : words;
    }

    void conclude(String conclusionKind, Written text) {
        conclusions.stream().filter(one -> one.kind().equals(conclusionKind)).findFirst()
                .ifPresentOrElse(one -> one.say(text), () -> conclusions.add(new Conclusion(conclusionKind, text)));
    }

    void unsay(String conclusionKind) {
        conclusions.removeIf(one -> one.kind().equals(conclusionKind));
    }

    /**
     * Puts a proposal to the vote; what was decided before waits again.
     *
     * @throws Moved while another one is being voted on: it is counted or taken back first
     */
    Motion put(Proposal proposal, List<Voter> voters, String againBecause, Instant at) {
        if (state != State.WAITING && (state != State.DECIDED || againBecause == null)) {
            throw new Moved(Moved.Why.DECIDED, "Case " + caseId + " is " + state + "; a vote is put again only with its reason");
        }
        open().ifPresent(former -> {
            throw new Moved(Moved.Why.VOTING, "On case " + caseId + " the motion of " + former.putAt() + " is being voted on");
        });
        undecide();
        Motion motion = new Motion(proposal, voters, againBecause, at);
        motions.add(motion);
        return motion;
    }

    /** Counts the open motion; carried, it decides. */
    Explained<Ballot.Motion> count(Ballot ballot, Standing stands, Instant at, LocalDate day) {
        Explained<Ballot.Motion> counted = require().count(ballot, at);
        if (counted.value() == Ballot.Motion.CARRIED) {
            state = State.DECIDED;
            decided = stands;
            decidedOn = day;
        } else {
            undecide();
        }
        return counted;
    }

    /** A vote put again takes back what the former one decided, at once: if it is interrupted, nothing is decided. */
    private void undecide() {
        state = State.WAITING;
        decided = null;
        decidedOn = null;
    }

    void postpone(String reason) {
        leave(State.POSTPONED, reason);
    }

    void withdraw(String reason) {
        leave(State.WITHDRAWN, reason);
    }

    private void leave(State left, String reason) {
        if (state != State.WAITING) {
            throw new Moved(Moved.Why.DECIDED, "Case " + caseId + " is " + state);
        }
        open().ifPresent(motion -> {
            throw new Moved(Moved.Why.VOTING, "Case " + caseId + " is being voted on");
        });
        state = left;
        note = reason;
    }

    void interrupt(Instant at) {
        open().ifPresent(motion -> motion.drop(at));
    }

    /** True if both are about the same result. */
    boolean concerns(AgendaItem other) {
        return caseId.equals(other.caseId) && kind.equals(other.kind) && part.equals(other.part);
    }

    /** The motion that is being voted on; empty if none is. */
    public Optional<Motion> open() {
        return motions.stream().filter(motion -> motion.outcome() == Motion.Outcome.OPEN).findFirst();
    }

    Motion require() {
        return open().orElseThrow(() -> new Moved(Moved.Why.COUNTED, "No motion is put on case " + caseId));
    }

    /** The open motion, if it is the one that was seen. */
    Motion require(Long motionId) {
        return open().filter(motion -> Objects.equals(motion.id(), motionId))
                .orElseThrow(() -> new Moved(Moved.Why.COUNTED, "Motion " + motionId + " on case " + caseId + " is not open"));
    }

    /** The motion by which it was decided; empty if it was not. */
    public Optional<Motion> carried() {
        return state != State.DECIDED ? Optional.empty()
                : motions.stream().filter(motion -> motion.outcome() == Motion.Outcome.CARRIED).reduce((one, two) -> two);
    }

    /** True if it may be approved together with the others that nobody disputes. */
    public boolean undisputed() {
        return state == State.WAITING && disputes.isEmpty();
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** Its place on the agenda, from 1. */
    public int place() {
        return place;
    }

    /** The name of the edition's rule that the result answers. */
    public String kind() {
        return kind;
    }

    /** The part of the period; empty for the whole. */
    public String part() {
        return part;
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** The result as it stood when it was put; without points and grade where the commission must decide. */
    public Standing put() {
        return put == null ? Standing.of(null, null) : put; // an embedded value of nulls is read back as null
    }

    /** Why it is not undisputed; empty if it is. */
    public Set<Dispute> disputes() {
        return Set.copyOf(disputes);
    }

    /** The words of a member who took it out, or why it was postponed or withdrawn; or null. */
    public String note() {
        return note;
    }

    /** What was decided; null while nothing was. */
    public Standing decided() {
        return decided;
    }

    /** The day of the vote; null while there is none. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** What a motion changes, result by result. */
    public List<Change> changes(Proposal proposal) {
        return proposal.changes(kind, part);
    }

    /** Every motion, the first first. */
    public List<Motion> motions() {
        return List.copyOf(motions);
    }

    /** The commission's proposals. */
    public List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }
}

package kz.bagalau.model.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;

/**
 * A session of the commission. HR puts ready cases on its agenda; on the day the secretary notes who is there, the chair opens it when the quorum
 * stands, and the cases are put to the vote one by one or, if nobody disputes them, together. It may be interrupted and resumed; each vote keeps
 * what held when it was put. It is closed when nothing is being voted on; what was not decided goes to another session.
 */
@Entity
@Table(name = "commission_session")
public class Session extends Convened {

    /** The track of its journal. */
    public static final String TRACK = "session";
    /** It has its day. */
    public static final String PLANNED = "planned";
    /** It has its agenda. */
    public static final String AGENDA = "agenda";
    /** The commission sits. */
    public static final String OPEN = "open";
    /** The commission will go on. */
    public static final String INTERRUPTED = "interrupted";
    /** It is over. */
    public static final String CLOSED = "closed";
    /** Its protocol is being signed. */
    public static final String PROTOCOL = "protocol";
    /** Its protocol is signed. */
    public static final String SIGNED = "signed";
    /** It was not held. */
    public static final String CANCELLED = "cancelled";

    @Embedded
    private PaperHours paper;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false)
    @OrderBy("place, id")
    private List<AgendaItem> items = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false)
    @OrderBy("cameAt, id")
    private List<Attendance> attendance = new ArrayList<>();

    /** For JPA only. */
    protected Session() {
    }

    /** A session for a day, under the edition that governs its quorum; its first deed plans it. */
    public Session(Long bodyId, Long commissionId, String editionHash, LocalDate heldOn, String room) {
        super(TRACK, bodyId, commissionId, editionHash, heldOn, room);
    }

    /** Puts a result on the agenda, at its end. */
    public void add(AgendaItem item) {
        requireStage(PLANNED, AGENDA, OPEN, INTERRUPTED);
        if (items.stream().anyMatch(one -> one.concerns(item) && one.state() != AgendaItem.State.WITHDRAWN)) {
            throw new IllegalArgumentException("Case " + item.caseId() + " is on the agenda already");
        }
        item.place(items.size() + 1);
        items.add(item);
    }

    /** Takes a result off the agenda, with the reason. */
    public void withdraw(Long itemId, String reason) {
        item(itemId).withdraw(reason);
    }

    /** Somebody came. */
    public void came(Long personId, Instant at) {
        requireStage(PLANNED, AGENDA, OPEN, INTERRUPTED, PROTOCOL);
        if (!present().contains(personId)) {
            attendance.add(new Attendance(personId, began(at)));
            items.forEach(item -> item.open().ifPresent(motion -> motion.move(personId, true)));
        }
    }

    private Instant began(Instant at) {
        return paper == null ? at : paper.began(at);
    }

    private Instant ended(Instant at) {
        return paper == null ? at : paper.ended(at);
    }

    /** Somebody left; a vote of his that is not yet counted falls. */
    public void left(Long personId, Instant at) {
        attendance.stream().filter(stay -> stay.there() && stay.personId().equals(personId)).forEach(stay -> stay.leave(ended(at)));
        items.forEach(item -> item.open().ifPresent(motion -> motion.move(personId, false)));
    }

    /** Interrupts it: what is being voted on falls. */
    public void interrupt(Course course) {
        follow(course);
        items.forEach(item -> item.interrupt(ended(course.done().at())));
    }

    /** Closes it; what was not decided is postponed. */
    public void close(Course course) {
        if (items.stream().anyMatch(item -> item.open().isPresent())) {
            throw new Moved(Moved.Why.VOTING, "Session " + id() + " cannot be closed in the middle of a vote");
        }
        follow(course);
        postponeRest(course.done());
        present().forEach(person -> left(person, course.done().at()));
    }

    /** Calls it off, with the reason. */
    public void cancel(Course course) {
        follow(course);
        postponeRest(course.done());
    }

    private void postponeRest(Done done) {
        items.stream().filter(item -> item.state() == AgendaItem.State.WAITING).forEach(item -> item.postpone(done.note()));
    }

    /** Puts it on another day, with the reason in the journal. */
    public void postpone(LocalDate day, String newRoom, Course course) {
        follow(course);
        called(day, newRoom);
    }

    /**
     * What is entered from here on was done on paper: its day and hours are those on the paper. Not yet opened, the session itself was held
     * then, and who is noted already came then; begun in the system, it goes on there.
     *
     * @param noted the entry, dated and with the scan of the paper
     * @param from  the hour of the beginning on the paper
     * @param until the hour of the end
     * @throws IllegalArgumentException when the paper is older than the session that has begun, or the hours are not in their order
     */
    public void onPaper(Done noted, Instant from, Instant until) {
        requireStage(PLANNED, AGENDA, OPEN, INTERRUPTED);
        if (at(OPEN, INTERRUPTED) && noted.on().isBefore(heldOn())) {
            throw new IllegalArgumentException("The paper is dated " + noted.on() + ", the session began on " + heldOn());
        }
        paper = new PaperHours(noted, from, until);
        if (at(PLANNED, AGENDA)) {
            called(noted.on(), room());
            attendance.forEach(stay -> stay.came(from));
        }
        note(noted);
    }

    /** Resumes it; opened again from its protocol, it sits now, whatever was on paper before. */
    public void resume(Course course) {
        boolean again = at(PROTOCOL);
        follow(course);
        if (again && paper != null) {
            paper.over();
        }
    }

    /**
     * Puts a proposal on a result to the vote.
     *
     * @param againBecause why the vote is put again; null for the first
     * @throws kz.bagalau.law.explain.ObstacleException if nobody may preside, the quorum is missing, or too few are entitled
     */
    public Motion put(Long itemId, Proposal proposal, Bench bench, String againBecause, Instant at) {
        requireStage(OPEN);
        bench.requireVotes();
        AgendaItem item = item(itemId);
        if (proposal.sort() == Proposal.Sort.REVISE) {
            item.dispute(Dispute.REVISION_PROPOSED, null);
        }
        return item.put(proposal, bench.voters(), againBecause, began(at));
    }

    /**
     * Enters a vote on the motion that is put on a result.
     *
     * @param motionId the motion that was seen when the vote was given
     * @throws Moved if another one is put by now, or none, or the member has voted otherwise himself
     */
    public void vote(Long itemId, Long motionId, Long personId, boolean favour, Long enteredBy, Instant at) {
        requireStage(OPEN);
        item(itemId).require(motionId).say(personId, favour, enteredBy, personId.equals(enteredBy) ? at : ended(at));
    }

    /** Enters the votes of all who have not voted yet. @throws Moved if the motion seen is not open any more */
    public void voteRest(Long itemId, Long motionId, boolean favour, Long enteredBy, Instant at) {
        requireStage(OPEN);
        item(itemId).require(motionId).sayRest(favour, enteredBy, ended(at));
    }

    /** Takes a motion back before it is counted: another can be put. @throws Moved if it is not open any more */
    public void drop(Long itemId, Long motionId, Instant at) {
        requireStage(OPEN);
        item(itemId).require(motionId).drop(ended(at));
    }

    /** A member confirms the vote that was entered for him, on the last motion on a result. */
    public void confirm(Long itemId, Long personId, Instant at) {
        List<Motion> motions = item(itemId).motions();
        motions.get(motions.size() - 1).confirm(personId, at);
    }

    /**
     * Counts the votes on a result; a motion that is carried decides.
     *
     * @param stands the points and the grade that stand if it is carried
     */
    public Explained<Ballot.Motion> count(Long itemId, Ballot ballot, Standing stands, Done done) {
        requireStage(OPEN);
        return item(itemId).count(ballot, stands, ended(done.at()), done.on());
    }

    /** A member takes a case out of the joint vote. */
    public void takeOut(Long itemId, String reason) {
        requireStage(PLANNED, AGENDA, OPEN, INTERRUPTED);
        item(itemId).dispute(Dispute.TAKEN_OUT, reason);
    }

    /**
     * Writes a proposal of the commission on a servant into its conclusion; null text takes it out.
     *
     * @throws Moved where the session is over: the conclusion prints in what was signed
     */
    public void conclude(Long itemId, String kind, Written text) {
        requireStage(OPEN, INTERRUPTED);
        if (text == null) {
            item(itemId).unsay(kind);
        } else {
            item(itemId).conclude(kind, text);
        }
    }

    private void requireStage(String... stages) {
        if (!at(stages)) {
            throw new Moved(Moved.Why.STAGE, "Session " + id() + " is " + stage());
        }
    }

    /** A result on the agenda. @throws IllegalArgumentException if it is not there */
    public AgendaItem item(Long itemId) {
        return items.stream().filter(item -> itemId.equals(item.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Item " + itemId + " is not on the agenda of session " + id()));
    }

    /** The place of a case on the agenda, if it is there and was not withdrawn. */
    public Optional<AgendaItem> itemOf(Long caseId) {
        return items.stream().filter(item -> item.caseId().equals(caseId) && item.state() != AgendaItem.State.WITHDRAWN).findFirst();
    }

    /** The persons who are there. */
    public Set<Long> present() {
        return attendance.stream().filter(Attendance::there).map(Attendance::personId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The agenda, in its order. */
    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** The cases on it that were not withdrawn. */
    public Collection<Long> caseIds() {
        return items.stream().filter(item -> item.state() != AgendaItem.State.WITHDRAWN).map(AgendaItem::caseId).toList();
    }

    /** Who came and left, and when. */
    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    /** The day on the paper from which it is being entered; empty while it is held in the system. */
    public Optional<LocalDate> paperOn() {
        return paper().flatMap(PaperHours::day);
    }

    /** The paper on which it was held, wholly or in part; empty where there was none. */
    public Optional<PaperHours> paper() {
        return Optional.ofNullable(paper).filter(one -> one.scanId() != null);
    }

    /** The scan of the paper, or null. */
    public Long paperScanId() {
        return paper == null ? null : paper.scanId();
    }
}

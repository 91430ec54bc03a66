package kz.bagalau.model.acknowledgement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.model.Part;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.DueSignature;

/**
 * The servant and his result. It is offered, in his inbox and, if need be, in person. He reads it and says so, with or without his
 * disagreement; or he declines, and an act of refusal is drawn up. Silence is neither: a term that lapses is missed by the service, and
 * becomes a refusal only through an offer in person that he declines. After a refusal he may still acknowledge; the act stays. One who
 * left is sent it by registered post, one who refused by the channel that the act names. All results of a case are made known at once.
 */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement extends Followed {

    /** The track of its journal. */
    public static final String TRACK = "acknowledgement";
    /** It lies before him, and he has not answered. */
    public static final String OFFERED = "offered";
    /** He declined; the act is being signed. */
    public static final String DECLINED = "declined";
    /** The act of refusal is signed. */
    public static final String REFUSED = "refused";
    /** He has read it. */
    public static final String ACKNOWLEDGED = "acknowledged";
    /** It was sent by registered post. */
    public static final String POSTED = "posted";
    /** The post delivered it. */
    public static final String DELIVERED = "delivered";
    /** A new decision took the result's place. */
    public static final String SUPERSEDED = "superseded";
    /** He refused, and it was sent to him by a channel that the act names. */
    public static final String SENT = "sent";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "leading_id", nullable = false)
    private Long resultId;
    @ElementCollection
    @CollectionTable(name = "acknowledged_result", joinColumns = @JoinColumn(name = "acknowledgement_id"))
    @Column(name = "result_id", nullable = false)
    private Set<Long> results = new LinkedHashSet<>();
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Embedded
    private Answer answer;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "acknowledgement_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<Offer> offers = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "acknowledgement_id", nullable = false)
    @OrderBy("id")
    private List<RefusalPaper> refusals = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "acknowledgement_id", nullable = false)
    @OrderBy("id")
    private List<Dispatch> dispatches = new ArrayList<>();
    @Embedded
    private Posting posting;

    /** For JPA only. */
    protected Acknowledgement() {
    }

    /**
     * Results of a case to be made known. The first deed offers them.
     *
     * @param results their ids, that of the leading one first
     * @param sha256  the fingerprint of what he reads
     * @throws java.util.NoSuchElementException if there is none
     */
    public Acknowledgement(Long bodyId, Long caseId, Long personId, Collection<Long> results, String sha256) {
        super(TRACK);
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.personId = personId;
        this.resultId = results.iterator().next();
        this.results.addAll(results);
        this.sha256 = sha256;
    }

    /** Offers it to the servant, in his inbox or in person. */
    public void offer(Offer offer, Course course) {
        follow(course);
        Part.join(this, offers, offer);
    }

    /** The servant opened it; recorded once, and starts nothing. */
    public void open(Instant at) {
        openedAt = openedAt == null ? at : openedAt;
    }

    /**
     * The servant has read it; also after a refusal or a delivery by post.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the act does not know the medium, or wants a signature of another kind
     */
    public void acknowledge(Answer given, Acquaintance rule, Course course) {
        requireUnanswered();
        given.require(rule);
        follow(course);
        answer = given;
    }

    /**
     * Draws up the act of refusal, at once, also before the term lapses.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if he did not decline an offer in person: silence and absence are no refusal
     */
    public void refuse(RefusalPaper act, RefusalAct rule, Course course) {
        requireUnanswered();
        if (!declined()) {
            throw LegalObstacle.by(rule, "refusal.noOffer").refusal();
        }
        follow(course);
        refusals.add(act);
    }

    /** A signer of the act signs in the system. */
    public void signRefusal(Long personId, RefusalAct rule, Course course) {
        current().sign(personId, course.done().at(), course.done().on());
        follow(signed(rule, course));
    }

    /** A signer's signature on the printed act is entered, with its scan. */
    public void enterRefusalPaper(Long personId, DueSignature.Entry entry, RefusalAct rule, Course course) {
        current().enterPaper(personId, course.done().on(), course.done().fileId(), entry);
        follow(signed(rule, course));
    }

    private Course signed(RefusalAct rule, Course course) {
        return new Course(course.road(), course.situation().ruled(rule.name(), current().missing(rule)), course.done());
    }

    /** An absence, entered later, covers the day of the act: it is marked, and the acquaintance reopens. */
    public void reopen(String absence, Course course) {
        follow(course);
        current().cover(absence);
    }

    /** Sends it by registered post to one who left. */
    public void post(Long receiptId, Course course) {
        requireUnanswered();
        follow(course);
        posting = new Posting(course.done().on(), receiptId);
    }

    /** The receipt says when it was delivered. @throws IllegalArgumentException if it was not posted, or later */
    public void deliver(Course course) {
        Posting posted = Optional.ofNullable(posting).orElseThrow(() -> new IllegalArgumentException("Acknowledgement " + id() + " was not posted"));
        posted.requireDeliverable(course.done().on());
        follow(course);
        posted.delivered(course.done().on());
    }

    /** It was sent to him after his refusal. */
    public void send(Dispatch dispatch, Course course) {
        follow(course);
        dispatches.add(dispatch);
    }

    private void requireUnanswered() {
        if (answer != null) {
            throw new IllegalStateException("Acknowledgement " + id() + " was answered on " + answer.on());
        }
    }

    private RefusalPaper current() {
        return refusal().orElseThrow(() -> new IllegalStateException("Acknowledgement " + id() + " has no act of refusal"));
    }

    /** The latest act of refusal; empty if there is none. */
    public Optional<RefusalPaper> refusal() {
        return refusals.stream().reduce((one, two) -> two);
    }

    /** True when an offer in person was declined that no act of refusal covers yet. */
    public boolean declined() {
        return !offers.isEmpty() && offers.get(offers.size() - 1).outcome() == Offer.Outcome.DECLINED
                && refusals.stream().noneMatch(act -> act.takesBack(offers.get(offers.size() - 1)));
    }

    /** The day on which the last offer in person was declined; empty where it was not. */
    public Optional<LocalDate> declinedOn() {
        return declined() ? Optional.of(offers.get(offers.size() - 1).when().toLocalDate()) : Optional.empty();
    }

    /** True when the result may be entered in the service record: he read it, refused, or it was delivered. */
    public boolean settled() {
        return at(ACKNOWLEDGED, REFUSED, DELIVERED, SENT);
    }

    /** The day on which it was settled; empty while it is not. */
    public Optional<LocalDate> settledOn() {
        if (answer != null) {
            return Optional.of(answer.on());
        }
        return Optional.ofNullable(deliveredOn()).or(() -> refusal().flatMap(RefusalPaper::completedOn));
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** The result to be made known; of several, the one that leads. */
    public Long resultId() {
        return resultId;
    }

    /** Every result to be made known. */
    public Set<Long> results() {
        return Set.copyOf(results);
    }

    /** True where he refused, was not sent it, and did not acknowledge later either. */
    public boolean unsent() {
        return at(REFUSED) && dispatches.isEmpty() && answer == null;
    }

    /** What was sent to him after his refusal, the first first. */
    public List<Dispatch> dispatches() {
        return List.copyOf(dispatches);
    }

    /** SHA-256 of the extract that he reads. */
    public String sha256() {
        return sha256;
    }

    /** His answer; null while there is none. */
    public Answer answer() {
        return answer;
    }

    /** The offers, the first first. */
    public List<Offer> offers() {
        return List.copyOf(offers);
    }

    /** Every act of refusal, the first first. */
    public List<RefusalPaper> refusals() {
        return List.copyOf(refusals);
    }

    /** The scan of the receipt of posting; null if it was not posted. */
    public Long postReceiptId() {
        return posting == null ? null : posting.receiptId();
    }

    /** The day on which the post delivered it; null if it did not. */
    public LocalDate deliveredOn() {
        return posting == null ? null : posting.deliveredOn();
    }
}

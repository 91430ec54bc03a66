package kz.bagalau.model.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Followed;

/**
 * A confidential evaluation of one servant by others. It has a key pair of its own: answers are sealed with the public half; the private
 * half lies wrapped under a master key that no database holds. At closing both are destroyed, and the answers stand apart, without name.
 */
@Entity
@Table(name = "survey")
public class Survey extends Followed {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(nullable = false, length = 60)
    private String kind;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Column(name = "public_key")
    private byte[] publicKey;
    @Column(name = "wrapped_key")
    private byte[] wrappedKey;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "report_opened_on")
    private LocalDate reportOpenedOn;
    @Embedded
    private SurveyMeeting meeting;
    @Column(name = "replaced_answers", nullable = false)
    private int replacedAnswers;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "self_point", joinColumns = @JoinColumn(name = "survey_id", nullable = false))
    @MapKeyColumn(name = "criterion", length = 60)
    @Column(name = "points", nullable = false, length = 40)
    private Map<String, String> selfPoints = new TreeMap<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "survey_id", nullable = false)
    @OrderBy("id")
    private List<Respondent> respondents = new ArrayList<>();

    /** For JPA only. */
    protected Survey() {
    }

    /**
     * A survey about a case, not begun, nobody asked yet.
     *
     * @param kind the name of the edition's rule that averages it
     */
    public Survey(Long bodyId, Long caseId, String kind, String editionHash) {
        super(new TrackName(TrackKind.SURVEY, kind).toString());
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.kind = kind;
        this.editionHash = editionHash;
    }

    /** Gives it its keys: the public half, and the private half wrapped under the master key. */
    public void keys(byte[] newPublicKey, byte[] newWrappedKey) {
        requireOpen();
        if (publicKey != null) {
            throw new IllegalStateException("survey " + id() + " has its keys");
        }
        publicKey = newPublicKey.clone();
        wrappedKey = newWrappedKey.clone();
    }

    /**
     * Adds somebody to be asked.
     *
     * @throws IllegalArgumentException when he is asked already
     */
    public void ask(Respondent respondent) {
        requireOpen();
        if (asked(respondent.personId()).isPresent()) {
            throw new IllegalArgumentException("person " + respondent.personId() + " is asked already in survey " + id());
        }
        respondents.add(respondent);
    }

    /** Takes somebody off the list while no sheet has been issued to him. */
    public void unask(Long personId) {
        requireOpen();
        respondents.removeIf(one -> one.personId().equals(personId) && one.issuedOn() == null);
    }

    /** Notes that a respondent's sheet was issued, and his day of receipt, which is null while his return is not known. */
    public void issued(Long personId, LocalDate on, LocalDate received) {
        requireOpen();
        require(personId).issued(on, received);
    }

    /**
     * Puts a sealed answer beside its respondent; a later one takes its place.
     *
     * @param seal seals the answer with the public key that it is given
     */
    public void answer(Course course, Long personId, UnaryOperator<byte[]> seal) {
        followInConfidence(course);
        require(personId).answer(seal.apply(publicKey()), course.done().on());
    }

    /** Destroys the sealed answer of a respondent who withdraws it. */
    public void withdrawAnswer(Course course, Long personId) {
        followInConfidence(course);
        require(personId).withdrawAnswer();
    }

    /** Asks somebody else in a respondent's place, or, with null, nobody: his answer is destroyed, the reason kept. */
    public void replace(Course course, Long personId, Respondent other) {
        requireOpen();
        follow(course);
        replacedAnswers += require(personId).answered() ? 1 : 0;
        require(personId).replaced(course.done().note());
        if (other != null) {
            ask(other);
        }
    }

    /** Notes how the servant sees himself: it stands beside the result, and counts nowhere; a later one takes its place. */
    public void assessSelf(Course course, Map<String, Score> points) {
        requireOpen();
        follow(course);
        selfPoints.clear();
        points.forEach((criterion, score) -> selfPoints.put(criterion, score.toString()));
    }

    /** How the servant sees himself, by criterion; empty while he has not said. */
    public Map<String, Score> selfPoints() {
        return selfPoints.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.parse(entry.getValue()),
                (one, two) -> two, TreeMap::new));
    }

    /** Notes the day on which the servant first opened his report. */
    public void reportOpened(LocalDate on) {
        if (reportOpenedOn == null) {
            reportOpenedOn = on;
        }
    }

    /** The day on which the servant first opened his report, or null. */
    public LocalDate reportOpenedOn() {
        return reportOpenedOn;
    }

    /** Notes the meeting on its report, held on the day of the deed, and what was agreed. */
    public void meet(Course course, String agreed) {
        SurveyMeeting held = new SurveyMeeting(course.done().on(), agreed);
        follow(course);
        meeting = held;
    }

    /** The meeting on its report; empty before. */
    public Optional<SurveyMeeting> meeting() {
        return Optional.ofNullable(meeting).filter(held -> held.on() != null);
    }

    /** True when nothing is sealed any more: it was closed, or there was nobody to ask. */
    public boolean settled() {
        return closedOn != null || latest(Deed.NOTE_NOBODY).isPresent();
    }

    /** Closes it: seals and keys are destroyed, and what was answered stands apart from here on. */
    public void close(Course course) {
        follow(course);
        requireOpen();
        respondents.forEach(Respondent::unseal);
        publicKey = null;
        wrappedKey = null;
        closedOn = course.done().on();
    }

    /** Cancels it: what was answered is destroyed, and the keys with it. */
    public void cancel(Course course) {
        requireOpen();
        follow(course);
        respondents.forEach(Respondent::withdrawAnswer);
        replacedAnswers = 0;
        selfPoints.clear();
        publicKey = null;
        wrappedKey = null;
        closedOn = course.done().on();
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new IllegalStateException("survey " + id() + " was closed on " + closedOn);
        }
    }

    private Respondent require(Long personId) {
        return asked(personId).orElseThrow(() -> new IllegalArgumentException("person " + personId + " is not asked in survey " + id()));
    }

    /** The respondent, unless he was never asked or was replaced. */
    public Optional<Respondent> asked(Long personId) {
        return asked().stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    /** Those who are asked. */
    public List<Respondent> asked() {
        return respondents.stream().filter(one -> !one.replaced()).toList();
    }

    /** Those in whose place somebody else was asked. */
    public List<Respondent> replaced() {
        return respondents.stream().filter(Respondent::replaced).toList();
    }

    /** True when everybody asked has answered, and somebody was asked. */
    public boolean everybodyAnswered() {
        return !asked().isEmpty() && asked().stream().allMatch(Respondent::answered);
    }

    /** How many of those asked have answered. */
    public int answers() {
        return (int) asked().stream().filter(Respondent::answered).count();
    }

    /** How many answers were given, those destroyed with a replacement among them: the number does not fall with one, and so tells nothing of him. */
    public int given() {
        return answers() + replacedAnswers;
    }

    /** So many answers are in at least, whoever of those replaced had answered. */
    public int certain() {
        return Math.max(0, given() - replaced().size());
    }

    /** True until it is closed. */
    public boolean open() {
        return closedOn == null;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The rule that averages it. */
    public String kind() {
        return kind;
    }

    /** The edition, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** The public key, encoded; null before it has one and after closing. */
    public byte[] publicKey() {
        return publicKey == null ? null : publicKey.clone();
    }

    /** The private key, wrapped; null before it has one and after closing. */
    public byte[] wrappedKey() {
        return wrappedKey == null ? null : wrappedKey.clone();
    }

    /** The day of closing, or null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }
}

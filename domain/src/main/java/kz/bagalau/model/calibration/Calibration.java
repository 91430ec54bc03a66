package kz.bagalau.model.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Part;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.paper.Written;

/**
 * A calibration session: evaluators meet over scores that a servant applied about, or over those of a whole unit. The official decides
 * on it and names the composition; the evaluator argues, members vote; what they sign stands in the place of the score, which stays readable.
 */
@Entity
@Table(name = "calibration")
public class Calibration extends Minuted {

    /** The track of its journal. */
    public static final String TRACK = "calibration";
    /** It lies before the official. */
    public static final String APPLIED = "applied";
    /** Its composition is named. */
    public static final String APPOINTED = "appointed";
    /** It is held. */
    public static final String OPEN = "open";
    /** It goes on another time. */
    public static final String INTERRUPTED = "interrupted";
    /** Every score is voted on. */
    public static final String DECIDED = "decided";
    /** Its protocol is signed. */
    public static final String SIGNED = "signed";
    /** The protocol is in the system. */
    public static final String PLACED = "placed";
    /** The evaluator spoke with the servant. */
    public static final String DISCUSSED = "discussed";
    /** The official refused a late application. */
    public static final String REFUSED = "refused";
    /** Taken back, or called off. */
    public static final String WITHDRAWN = "withdrawn";
    /** Where it is prepared and held: its members have it then. */
    public static final Set<String> HELD = Set.of(APPOINTED, OPEN, INTERRUPTED, DECIDED);
    /** Where what it decided stands, and is told. */
    public static final Set<String> TOLD = Set.of(SIGNED, PLACED, DISCUSSED);
    /** Where nothing more is done in it. */
    public static final Set<String> ENDED = Set.of(DISCUSSED, REFUSED, WITHDRAWN);

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "calibration_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CalibrationItem> items = new ArrayList<>();

    /** For JPA only. */
    protected Calibration() {
    }

    /** A servant applies about one or more of his results. */
    public Calibration(Application application, List<CalibrationItem> about, Course course) {
        super(TRACK, application);
        follow(course);
        about.forEach(item -> Part.join(this, items, item));
    }

    /** The official plans one over a unit and a part of the period, before its scores are complete. */
    public static Calibration planned(Long bodyId, String editionHash, Long unitId, String part, List<Long> persons, Long chair, Course course) {
        Calibration planned = new Calibration(new Application(bodyId, editionHash, null, null, false), List.of(), course);
        planned.over(unitId, part);
        planned.seat(persons, chair);
        return planned;
    }

    /** The official decides that it is held, and names who sits; the chair, if there is one, is among them. */
    public void convene(List<Long> persons, Long chair, Course course) {
        follow(course);
        seat(persons, chair);
    }

    /**
     * The official names others, before the vote is over: what is decided stays as it was, at an open vote the places of those who leave no longer count and
     * those who come have one.
     */
    public void recompose(List<Long> persons, Long chair, Optional<Recusal> recusal, Course course) {
        follow(course);
        seat(persons, chair);
        release(persons, course.done().note(), course.done().at());
        for (CalibrationItem item : items) {
            item.open().ifPresent(motion -> {
                motion.release(persons);
                seat(item, motion, recusal);
            });
        }
    }

    private void seat(CalibrationItem item, CalibrationMotion motion, Optional<Recusal> recusal) {
        members().forEach(member -> motion.seat(member, recused(item, member.personId(), recusal)));
    }

    /**
     * Who holds it: somebody else than the head of HR; null: he himself.
     *
     * @throws IllegalArgumentException when it is on his own score
     */
    public void entrust(Long person) {
        if (person != null && (person.equals(applicantId()) || items.stream().anyMatch(item -> item.personId().equals(person)))) {
            throw new IllegalArgumentException("person " + person + " holds no session on his own score");
        }
        hand(person);
    }

    /** It ends without a session: refused, taken back, called off. */
    public void end(Course course) {
        follow(course);
        items.forEach(item -> item.open().ifPresent(motion -> motion.drop(course.done().at())));
    }

    /** It breaks off: what is being voted on is taken back, and put anew when it goes on. */
    public void interrupt(Course course) {
        follow(course);
        items.forEach(item -> item.open().ifPresent(motion -> motion.drop(course.done().at())));
    }

    /** A planned one takes up a score that the evaluator proposed. */
    public void take(CalibrationItem proposed) {
        Part.join(this, items, proposed);
    }

    /** HR writes what members should know of a score. */
    public void prepare(Long itemId, String information, Course course) {
        follow(course);
        item(itemId).inform(information);
    }

    /** It is to meet on this day at this place. @throws IllegalArgumentException without a place */
    public void call(LocalDate day, String place, Course course) {
        follow(course);
        call(day, place);
    }

    /** A member came or left; an open vote knows it. @throws IllegalArgumentException when he is not of the composition */
    public void attend(Long personId, boolean there, Instant at) {
        member(personId).attend(there, at);
        items.forEach(item -> item.open().ifPresent(motion -> motion.move(personId, there)));
    }

    /** The evaluator describes the work and argues his score. */
    public void describe(Long itemId, String words, Course course) {
        follow(course);
        item(itemId).describe(words);
    }

    /** What a member said is noted. */
    public void argue(Long itemId, Long personId, Written words, Instant at) {
        member(personId);
        item(itemId).argue(personId, words, at);
    }

    /**
     * Puts a motion to the vote.
     *
     * @param wanted  the score wanted; null: the evaluator's is to stand
     * @param recusal who takes no part in a vote
     * @param again   why it is voted on once more; null for a score that is not decided
     * @throws kz.bagalau.model.session.Moved when it is being voted on, or decided
     */
    public CalibrationMotion put(Long itemId, Score wanted, Written reason, Optional<Recusal> recusal, String again, Instant at) {
        CalibrationItem item = item(itemId);
        CalibrationMotion motion = item.put(wanted, reason, again, at);
        seat(item, motion, recusal);
        return motion;
    }

    private static Role recused(CalibrationItem item, Long personId, Optional<Recusal> recusal) {
        Role place = item.place(personId);
        return place == null ? null : recusal.flatMap(rule -> rule.of(Set.of(place))).map(Explained::value).orElse(null);
    }

    /** A vote on the motion that was seen. */
    public void say(Long itemId, Long motionId, Long personId, boolean favour, Long by, Instant at) {
        item(itemId).seen(motionId).say(personId, favour, by, at);
    }

    /** Takes back the motion that was seen. */
    public void drop(Long itemId, Long motionId, Instant at) {
        item(itemId).seen(motionId).drop(at);
    }

    /** Counts the votes on the motion that was seen. */
    public Explained<Ballot.Motion> count(Long itemId, Long motionId, Ballot ballot, Instant at) {
        return item(itemId).count(motionId, ballot, at);
    }

    /** Before the signatures a score is voted on again, with the reason: what was drawn up falls. */
    public void again(Course course, boolean decided) {
        undraw();
        step(course, decided);
    }

    /** A deed on one of several scores: on the last one the road is followed, before that it is noted. */
    public void step(Course course, boolean last) {
        if (last) {
            follow(course);
        } else {
            note(course.done());
        }
    }

    /** What was decided of a score stands in this result. */
    public void entered(Long itemId, Long resultId) {
        item(itemId).entered(resultId);
    }

    /** The servant read what was decided. */
    public void read(Long personId, Instant at) {
        items.stream().filter(item -> item.personId().equals(personId)).forEach(item -> item.read(at));
    }

    /** An evaluator met a servant about the scores that he gave him; the last meeting ends it all. */
    public void meet(Long personId, Long evaluatorId, Meeting held, Course course) {
        items.stream().filter(item -> item.personId().equals(personId) && item.evaluatorId().equals(evaluatorId)).forEach(item -> item.met(held.again()));
        step(course, items.stream().noneMatch(item -> item.meeting() == null));
    }

    /** The score of that id. @throws IllegalArgumentException when it is not before this session */
    public CalibrationItem item(Long itemId) {
        return items.stream().filter(one -> one.id().equals(itemId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calibration " + id() + " has no item " + itemId));
    }

    /** The scores before it. */
    public List<CalibrationItem> items() {
        return List.copyOf(items);
    }

    /** True while nothing was decided of the results before it, and it has not ended without a session. */
    public boolean pending() {
        return at(APPLIED) || HELD.contains(stage());
    }
}

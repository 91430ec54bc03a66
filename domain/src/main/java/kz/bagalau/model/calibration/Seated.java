package kz.bagalau.model.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.model.Part;

/** Who sits together, who of them is there, who holds it, when and where: what a session is before anything is decided in it. */
@MappedSuperclass
public abstract class Seated extends Called {

    @Column(name = "holder_id")
    private Long holderId;
    @Column(name = "meets_on")
    private LocalDate meetsOn;
    @Column(name = "meets_at", length = 500)
    private String meetsAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "calibration_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CalibrationMember> members = new ArrayList<>();

    /** For JPA only. */
    protected Seated() {
    }

    /** Not yet begun. */
    protected Seated(String track, Application application) {
        super(track, application);
    }

    /** Names who sits; whoever sits already stays. @throws IllegalArgumentException when the chair is not among them */
    protected final void seat(List<Long> persons, Long chair) {
        if (chair != null && !persons.contains(chair)) {
            throw new IllegalArgumentException("the chair " + chair + " is not of the composition " + persons);
        }
        for (Long person : persons.stream().distinct().toList()) {
            CalibrationMember member = members.stream().filter(one -> one.personId().equals(person)).findFirst()
                    .orElseGet(() -> Part.join(this, members, new CalibrationMember(person)));
            member.name(person.equals(chair));
        }
    }

    /** Those who are not named any more leave the composition. */
    protected final void release(List<Long> persons, String because, Instant at) {
        members().stream().filter(one -> !persons.contains(one.personId())).forEach(one -> one.release(because, at));
    }

    /** Somebody else holds it than the head of HR; null: he himself. */
    protected final void hand(Long person) {
        holderId = person;
    }

    /** It meets on this day at this place. @throws IllegalArgumentException without a place */
    protected final void call(LocalDate day, String place) {
        if (place == null || place.isBlank()) {
            throw new IllegalArgumentException("a session meets somewhere");
        }
        meetsOn = Objects.requireNonNull(day, "day");
        meetsAt = place.strip();
    }

    /** One of the composition. @throws IllegalArgumentException when he is not of it */
    protected final CalibrationMember member(Long personId) {
        return members().stream().filter(one -> one.personId().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("person " + personId + " is not of calibration " + id()));
    }

    /** Who sits. */
    public List<CalibrationMember> members() {
        return members.stream().filter(one -> !one.released()).toList();
    }

    /** Who sat in it before the official changed its composition. */
    public List<CalibrationMember> former() {
        return members.stream().filter(CalibrationMember::released).toList();
    }

    /** The chair, where one is named. */
    public Optional<CalibrationMember> chair() {
        return members().stream().filter(CalibrationMember::chair).findFirst();
    }

    /** How many are there. */
    public int present() {
        return (int) members().stream().filter(CalibrationMember::present).count();
    }

    /** Who holds it; null: the head of HR. */
    public Long holderId() {
        return holderId;
    }

    /** The day on which it is to meet; null while none is set. */
    public LocalDate meetsOn() {
        return meetsOn;
    }

    /** Where it is to meet; null while no day is set. */
    public String meetsAt() {
        return meetsAt;
    }
}

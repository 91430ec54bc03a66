package kz.bagalau.model.acknowledgement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Part;

/**
 * The result was offered to the servant: when, where, before whom, by whom, and what became of it. Part of {@link Acknowledgement}.
 */
@Entity
@Table(name = "offer")
@AttributeOverride(name = "ownerId", column = @Column(name = "acknowledgement_id", nullable = false, updatable = false))
public class Offer extends Part {

    /** What the servant did; said as {@code offer.<name>}. */
    public enum Outcome {
        /** It lies before him. */
        PENDING,
        /** He declined to read or to sign. */
        DECLINED,
        /** He was not there. */
        ABSENT
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Medium medium;
    @Column(name = "happened_at", nullable = false)
    private LocalDateTime happened;
    private String place;
    @Column(name = "before_whom")
    private String beforeWhom;
    private String words;
    @Enumerated(EnumType.STRING)
    private Lang lang;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    /** For JPA only. */
    protected Offer() {
    }

    private Offer(Medium medium, LocalDateTime when, Outcome outcome, Long enteredBy, Instant enteredAt) {
        this.medium = medium;
        this.happened = when;
        this.outcome = outcome;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** The result lies in the servant's inbox. */
    public static Offer inSystem(LocalDateTime when, Long by, Instant at) {
        return new Offer(Medium.SYSTEM, when, Outcome.PENDING, by, at);
    }

    /** It was offered in person, and this became of it. */
    public static Offer inPerson(Meeting meeting, Outcome outcome, Long by, Instant at) {
        Offer offer = new Offer(Medium.PAPER, meeting.when(), outcome, by, at);
        offer.place = meeting.place();
        offer.beforeWhom = meeting.beforeWhom();
        offer.words = meeting.words();
        offer.lang = meeting.lang();
        return offer;
    }

    /** On paper or in the system. */
    public Medium medium() {
        return medium;
    }

    /** When it was offered, in the body's time. */
    public LocalDateTime when() {
        return happened;
    }

    /** Where; null in the system. */
    public String place() {
        return place;
    }

    /** In whose presence; null in the system. */
    public String beforeWhom() {
        return beforeWhom;
    }

    /** What the servant said, or null. */
    public String words() {
        return words;
    }

    /** The language of place, witnesses and words; null in the system. */
    public Lang lang() {
        return lang;
    }

    /** What became of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** Who entered it; null: the program. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** When it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** A meeting in person: when, where, before whom, what the servant said (or null), and the language in which this is written. */
    public record Meeting(LocalDateTime when, String place, String beforeWhom, String words, Lang lang) {

        /** @throws IllegalArgumentException if place or witnesses are missing */
        public Meeting {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(lang, "lang");
            if (place == null || place.isBlank() || beforeWhom == null || beforeWhom.isBlank()) {
                throw new IllegalArgumentException("An offer in person says where and before whom");
            }
        }
    }
}

package kz.bagalau.model.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.evaluation.Signature;

/** A version of a plan: written as a draft, frozen with its approval, in force until a later one is approved. Part of {@link Plan}. */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends Aggregate {

    @Column(name = "number_of", nullable = false)
    private int number;
    @Column(length = 2000)
    private String ground;
    @Column(name = "ground_file_id")
    private Long groundFileId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Lang lang;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "saved_by")
    private Long savedBy;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id", nullable = false)
    @OrderBy("place")
    private List<PlanLine> lines = new ArrayList<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_signature", joinColumns = @JoinColumn(name = "version_id", nullable = false))
    private List<Signature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected PlanVersion() {
    }

    PlanVersion(int number, Lang lang, String ground, Long groundFileId, List<PlanTarget> targets) {
        this.number = number;
        this.lang = lang;
        this.ground = ground;
        this.groundFileId = groundFileId;
        fill(targets);
    }

    private void fill(List<PlanTarget> targets) {
        lines.clear();
        targets.forEach(one -> lines.add(new PlanLine(lines.size() + 1, one)));
    }

    void write(List<PlanTarget> written, Lang language, Long by, Instant at) {
        requireOpen();
        if (!written.equals(targets())) {
            fill(written);
            signatures.clear();
        }
        lang = language;
        savedBy = by;
        savedAt = at;
    }

    void sign(Signature given) {
        requireOpen();
        signatures.removeIf(one -> one.role() == given.role());
        signatures.add(given);
    }

    void open() {
        requireOpen();
        signatures.clear();
    }

    void approve(LocalDate day) {
        requireOpen();
        approvedOn = day;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    private void requireOpen() {
        if (approvedOn != null) {
            throw new IllegalStateException("version " + number + " of plan was approved on " + approvedOn + ": it is changed by a new version only");
        }
    }

    /** True where it is in force at the end of a day. */
    public boolean inForce(LocalDate day) {
        return approvedOn != null && !approvedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** Why the former version is changed; empty for the first. */
    public Optional<String> ground() {
        return Optional.ofNullable(ground);
    }

    /** The document on which the change rests, or null. */
    public Long groundFileId() {
        return groundFileId;
    }

    /** The language in which it is written. */
    public Lang lang() {
        return lang;
    }

    /** When it was last kept, or null. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Who kept it, or null. */
    public Long savedBy() {
        return savedBy;
    }

    /** The day of its approval, or null while it is a draft. */
    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** The day on which a later version or the close of the plan ended it, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The lines, in their order. */
    public List<PlanTarget> targets() {
        return lines.stream().map(PlanLine::target).toList();
    }

    /** The signatures under it as they were entered: a table has no order, and a document of it must say the same twice. */
    public List<Signature> signatures() {
        return signatures.stream().sorted(Comparator.comparing(Signature::enteredAt).thenComparing(Signature::role)).toList();
    }

    /** The signature given in a role. */
    public Optional<Signature> signature(Role role) {
        return signatures.stream().filter(one -> one.role() == role).findFirst();
    }
}

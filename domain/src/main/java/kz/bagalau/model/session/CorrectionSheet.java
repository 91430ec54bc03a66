package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.Written;

/**
 * Mends a slip of the pen in a signed protocol, without a vote: what stands there, what it should say. It holds when those who signed the
 * protocol have signed it too; an error of substance needs a new agenda instead. Part of {@link Protocol}.
 */
@Entity
@Table(name = "correction_sheet")
public class CorrectionSheet extends Aggregate {

    @Column(name = "instead_of", nullable = false)
    private String insteadOf;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", nullable = false))
    @AttributeOverride(name = "lang", column = @Column(name = "lang", nullable = false))
    private Written text;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "correction_id")
    @OrderBy("id")
    private List<DueSignature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected CorrectionSheet() {
    }

    CorrectionSheet(String insteadOf, Written text, Instant madeAt, Collection<DueSignature> due) {
        this.insteadOf = insteadOf;
        this.text = text;
        this.madeAt = madeAt;
        due.forEach(one -> signatures.add(new DueSignature(one.personId(), one.role())));
    }

    /** SHA-256 of both texts: what its signatures rest on. */
    public String sha256() {
        return Fingerprint.of(insteadOf + "\n" + text.words());
    }

    /** What the protocol says. */
    public String insteadOf() {
        return insteadOf;
    }

    /** What it should say. */
    public Written text() {
        return text;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Its signatures, due and given. */
    public List<DueSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** True when nobody's signature is missing. */
    public boolean inForce() {
        return signatures.stream().noneMatch(DueSignature::due);
    }
}

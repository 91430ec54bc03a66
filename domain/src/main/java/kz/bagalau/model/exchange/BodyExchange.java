package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.model.Aggregate;

/**
 * The exchange of a body with its document-flow system: from which day papers are offered, and the number of the last change. The number is taken
 * on this row, locked until the change is committed: whoever sees a number sees every lower one, so a reader who asks for what came after the
 * last number that he saw misses nothing.
 */
@Entity
@Table(name = "body_exchange")
public class BodyExchange extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "last_change", nullable = false)
    private long lastChange;
    private byte[] certificate;

    /** For JPA only. */
    protected BodyExchange() {
    }

    /** Of a body, switched off. */
    public BodyExchange(Long bodyId) {
        this.bodyId = bodyId;
    }

    /** Switches it on from a day, or off. @param day the first day whose papers are offered; null: none is */
    public void opens(LocalDate day) {
        opensOn = day;
    }

    /** True where papers of this date are offered. */
    public boolean takes(LocalDate dated) {
        return opensOn != null && !dated.isBefore(opensOn);
    }

    /** To whom confidential files are sealed. @param der an X.509 certificate that will do; null: to nobody, and none leaves */
    public void sealTo(byte[] der) {
        certificate = der == null ? null : der.clone();
    }

    /** The certificate to which confidential files are sealed, DER; empty: there is none. */
    public Optional<byte[]> certificate() {
        return Optional.ofNullable(certificate).map(byte[]::clone);
    }

    /** The number of the next change. */
    public long take() {
        lastChange++;
        return lastChange;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The first day whose papers are offered; null while it is off. */
    public LocalDate opensOn() {
        return opensOn;
    }

    /** The number of the last change; 0 before the first. */
    public long lastChange() {
        return lastChange;
    }
}

package kz.bagalau.model.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** A result went by registered post to one who left: when, by which receipt, and when the post delivered it. Part of {@link Acknowledgement}. */
@Embeddable
public class Posting implements Serializable {

    @Column(name = "posted_on")
    private LocalDate postedOn;
    @Column(name = "post_receipt_id")
    private Long receiptId;
    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    /** For JPA only. */
    protected Posting() {
    }

    Posting(LocalDate on, Long receiptId) {
        this.postedOn = on;
        this.receiptId = receiptId;
    }

    void requireDeliverable(LocalDate on) {
        if (on.isBefore(postedOn)) {
            throw new IllegalArgumentException("Delivered on " + on + ", posted on " + postedOn);
        }
    }

    void delivered(LocalDate on) {
        deliveredOn = on;
    }

    /** The scan of the receipt of posting. */
    public Long receiptId() {
        return receiptId;
    }

    /** The day on which the post delivered it; null if it did not. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }
}

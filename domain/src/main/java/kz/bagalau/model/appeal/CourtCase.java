package kz.bagalau.model.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.paper.PaperNumber;

/** The decision before a court: the claim, and the ruling once there is one. Part of {@link Appeal}. */
@Embeddable
public class CourtCase implements Serializable {

    @Column(length = 500)
    private String court;
    @Column(name = "claim_no", length = 100)
    private String claimNo;
    @Column(name = "claimed_on")
    private LocalDate claimedOn;
    @Column(name = "ruling_no", length = 100)
    private String rulingNo;
    @Column(name = "ruled_on")
    private LocalDate ruledOn;

    /** For JPA only. */
    protected CourtCase() {
    }

    CourtCase(Claim claim, LocalDate on) {
        court = claim.court();
        claimNo = claim.number();
        claimedOn = on;
    }

    void rule(String number, LocalDate on) {
        rulingNo = new PaperNumber(number).bare();
        ruledOn = on;
    }

    /** Which court. */
    public String court() {
        return court;
    }

    /** The number of the claim. */
    public String claimNo() {
        return claimNo;
    }

    /** The day on which the servant went to court. */
    public LocalDate claimedOn() {
        return claimedOn;
    }

    /** The number of the ruling; null while there is none. */
    public String rulingNo() {
        return rulingNo;
    }

    /** The day of the ruling; null while there is none. */
    public LocalDate ruledOn() {
        return ruledOn;
    }
}

package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.CallCalibration;
import kz.bagalau.calibration.HoldCalibration;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.web.widget.Upload;

/** What the head of HR enters of a calibration session: when and where it meets, the day on which it was held on paper, signatures under its protocol. */
@Named
@ViewScoped
public class HoldOnPaper extends CalibrationPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private HoldCalibration hold;
    @EJB
    private CalibrationMinutes minutes;
    @EJB
    private CallCalibration calling;

    private LocalDate heldOn;
    private Long signer;
    private LocalDate signedOn;
    private transient Part file;
    private LocalDate meetsOn;
    private String meetsAt;
    private Long unsigned;
    private String why;
    private transient Part proof;

    @Override
    String page() {
        return "/calibration/hold.xhtml";
    }

    /** Opens one that was held on paper already. */
    public String openHeld() {
        return then(() -> hold.openHeld(getCalibration(), heldOn));
    }

    /** Enters a signature that stands on the printed protocol. */
    public String enterPaper() {
        return then(() -> minutes.enterPaper(getCalibration(), signer, signedOn, Upload.of(file)));
    }

    /** Says when and where it meets. */
    public String call() {
        return then(() -> calling.call(getCalibration(), meetsOn, meetsAt));
    }

    /** Notes why a signature is missing. */
    public String noteMissing() {
        return then(() -> minutes.noteMissing(getCalibration(), unsigned, why, proof == null || proof.getSize() == 0 ? null : Upload.of(proof)));
    }

    /** Those whose signature is missing. */
    public List<DueSignature> getMissing() {
        return getCard().calibration().signatures().stream().filter(DueSignature::due).toList();
    }

    /** The day on which it is to meet; at first the one that is set. */
    public LocalDate getMeetsOn() {
        return meetsOn == null ? getCard().calibration().meetsOn() : meetsOn;
    }

    /** Takes the day on which it is to meet. */
    public void setMeetsOn(LocalDate day) {
        meetsOn = day;
    }

    /** Where it is to meet; at first the place that is set. */
    public String getMeetsAt() {
        return meetsAt == null ? getCard().calibration().meetsAt() : meetsAt;
    }

    /** Takes where it is to meet. */
    public void setMeetsAt(String place) {
        meetsAt = place;
    }

    /** Whose signature will not come. */
    public Long getUnsigned() {
        return unsigned;
    }

    /** Takes whose signature will not come. */
    public void setUnsigned(Long id) {
        unsigned = id;
    }

    /** Why it is missing. */
    public String getWhy() {
        return why;
    }

    /** Takes why it is missing. */
    public void setWhy(String reason) {
        why = reason;
    }

    /** What proves it. */
    public Part getProof() {
        return proof;
    }

    /** Takes what proves it. */
    public void setProof(Part part) {
        proof = part;
    }

    /** The day on which it was held on paper. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Takes the day on which it was held. */
    public void setHeldOn(LocalDate day) {
        heldOn = day;
    }

    /** Whose signature stands on the paper. */
    public Long getSigner() {
        return signer;
    }

    /** Takes whose signature it is. */
    public void setSigner(Long id) {
        signer = id;
    }

    /** The date beside the signature. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    /** Takes the date beside the signature. */
    public void setSignedOn(LocalDate day) {
        signedOn = day;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes the scan. */
    public void setFile(Part part) {
        file = part;
    }
}

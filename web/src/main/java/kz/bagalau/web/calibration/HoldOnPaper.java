package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.HoldCalibration;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.web.widget.Upload;

/** What the head of HR enters of a calibration session from paper: the day on which it was held, the signatures under its protocol. */
@Named
@ViewScoped
public class HoldOnPaper extends CalibrationPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private HoldCalibration hold;
    @EJB
    private CalibrationMinutes minutes;

    private LocalDate heldOn;
    private Long signer;
    private LocalDate signedOn;
    private transient Part file;

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

    /** Those whose signature is missing. */
    public List<DueSignature> getMissing() {
        return getCard().calibration().signatures().stream().filter(DueSignature::due).toList();
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

package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.ApplyForCalibration;
import kz.bagalau.calibration.ApplyForCalibration.Applicable;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** A servant applies for a calibration session, or the head of HR enters that he did on paper. */
@Named
@ViewScoped
public class LodgeTheApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ApplyForCalibration applying;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long sheet;
    private List<Long> chosen;
    private String text;
    private LocalDate date;
    private transient Part file;
    private transient List<Applicable> results;

    /** Applies. */
    public String lodge() {
        return applied(() -> applying.lodge(chosen, Written.in(language.lang(), text)));
    }

    /** Enters the paper. */
    public String enter() {
        Written said = text == null || text.isBlank() ? null : Written.in(language.lang(), text);
        return applied(() -> applying.enterPaper(chosen, said, date, Upload.of(file)));
    }

    private String applied(Supplier<Long> deed) {
        if (chosen.isEmpty()) {
            return afterwards.stay("calibration.lodge.none");
        }
        return afterwards.thenTo(() -> "/calibration/card.xhtml?calibration=" + deed.get(), "calibration.lodge.done");
    }

    /** What may be applied about, the result of the sheet first. */
    public List<Applicable> getResults() {
        if (results == null) {
            results = applying.applicable(sheet);
            chosen = chosen == null ? new ArrayList<>(results.stream().filter(one -> one.sheetId().equals(sheet) && one.obstacle() == null).map(Applicable::sheetId).toList()) : chosen;
        }
        return results;
    }

    /** Those about which nothing stands in the way. */
    public List<Applicable> getOpen() {
        return getResults().stream().filter(one -> one.obstacle() == null).toList();
    }

    /** What stands in the way of applying about a result; empty where nothing does. */
    public String why(Applicable one) {
        return one.obstacle() == null ? "" : words.say(one.obstacle());
    }

    /** True for the servant himself. */
    public boolean isMine() {
        return access.may(Operation.CALIBRATION_LODGE, sheet);
    }

    /** The sheet. */
    public Long getSheet() {
        return sheet;
    }

    /** Takes the sheet. */
    public void setSheet(Long id) {
        sheet = id;
    }

    /** The results chosen, by their sheets. */
    public List<Long> getChosen() {
        getResults();
        return chosen;
    }

    /** Takes the results chosen. */
    public void setChosen(List<Long> ids) {
        chosen = new ArrayList<>(ids);
    }

    /** The words of the application. */
    public String getText() {
        return text;
    }

    /** Takes the words. */
    public void setText(String words) {
        text = words;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes the date. */
    public void setDate(LocalDate day) {
        date = day;
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

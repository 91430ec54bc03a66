package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The servant reads the sheet about him and says so, agreeing or not; HR and the commission read it without more. */
@Named
@ViewScoped
public class ReadTheSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowSheet show;
    @EJB
    private ReadSheet read;
    @EJB
    private RefuseSheet refuse;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Words words;
    @Inject
    private Identity identity;
    @Inject
    private Access access;

    private Long sheet;
    private String disagreement;
    private transient SheetView view;

    /** The servant read it and agrees. */
    public String agree() {
        return acknowledge(null);
    }

    /** The servant read it and does not agree. */
    public String disagree() {
        if (disagreement == null || disagreement.isBlank()) {
            FacesContext.getCurrentInstance().addMessage("acknowledge:disagreement",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("sheet.page.read.textWanted"), null));
            return null;
        }
        return acknowledge(disagreement);
    }

    private String acknowledge(String text) {
        if (!identity.prove()) {
            return null;
        }
        read.acknowledge(sheet, text);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(text == null ? "sheet.page.read.done" : "sheet.page.read.doneDisagreeing"), null));
        return "/sheet/read.xhtml?faces-redirect=true&sheet=" + sheet;
    }

    /** The sheet. */
    public SheetView getView() {
        if (view == null) {
            view = show.reading(sheet);
        }
        return view;
    }

    /** What stands in it. */
    public SheetRows getRows() {
        return SheetRows.of(getView());
    }

    /** The total of the points. */
    public String getTotal() {
        return getView().form() instanceof PointForm form ? words.number(form.total(getView().filled())) : "";
    }

    /** True where the act has him say that he does not agree. */
    public boolean isDisagreementTaken() {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.ACKNOWLEDGE_DISAGREEING);
    }

    /** True where it is the caller's own sheet, and he can still say that he read it. */
    public boolean isToAcknowledge() {
        return getView().toAcknowledge(CurrentCaller.get().personId());
    }

    /** True where his result is laid before him and he has not opened it yet: with that he is acquainted, and no signature is asked. */
    public boolean isToOpen() {
        return getView().toOpen(CurrentCaller.get().personId());
    }

    /** The servant opens it. */
    public String open() {
        return afterwards.then(() -> read.open(sheet), "/sheet/read.xhtml?sheet=" + sheet, "sheet.page.opened");
    }

    /** True where the head of HR may note that the servant does not want to be acquainted: no act is drawn up. */
    public boolean isToNote() {
        return getView().opening() && getView().sheet().latest(Deed.RECORD_REFUSAL).isEmpty()
                && getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.RECORD_REFUSAL && offer.open());
    }

    /** The circumstances that were noted; empty where none were. */
    public String getNoted() {
        return getView().opening() ? getView().sheet().latest(Deed.RECORD_REFUSAL).map(entry -> entry.note()).orElse("") : "";
    }

    /** Notes it. */
    public String note() {
        return afterwards.then(() -> refuse.note(sheet, disagreement), "/sheet/read.xhtml?sheet=" + sheet, "sheet.page.refusal.noted");
    }

    /** True where the caller may apply for a calibration session about the result, or enter that the servant did. */
    public boolean isToApply() {
        return getView().ahead().contains(Deed.OBJECT) && access.may(Operation.CALIBRATION_BEFORE, sheet);
    }

    /** True where the caller may record that the servant declined. */
    public boolean isToRefuse() {
        return !getView().opening() && getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.RECORD_REFUSAL || offer.deed() == Deed.SIGN_ACT);
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }

    public String getDisagreement() {
        return disagreement;
    }

    public void setDisagreement(String disagreement) {
        this.disagreement = disagreement;
    }
}

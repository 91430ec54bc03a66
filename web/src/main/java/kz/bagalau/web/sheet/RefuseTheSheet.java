package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The act of refusal to be acquainted with a sheet: circumstances, signatories, the act with the state of each signature. */
@Named
@ViewScoped
public class RefuseTheSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowSheet show;
    @EJB
    private RefuseSheet refuse;
    @Inject
    private Words words;
    @Inject
    private Identity identity;

    private Long sheet;
    private LocalDateTime offeredAt;
    private String place;
    private String witnesses;
    private String said;
    private transient SheetView view;

    /** Records the circumstances. */
    public String record() {
        refuse.record(sheet, new SheetRefusal(offeredAt, place, witnesses, said));
        return done("sheet.page.refusal.recorded");
    }

    /** The caller signs the act. */
    public String sign() {
        if (!identity.prove()) {
            return null;
        }
        refuse.sign(sheet);
        return done("sheet.page.refusal.signed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return "/sheet/refuse.xhtml?faces-redirect=true&sheet=" + sheet;
    }

    /** The sheet. */
    public SheetView getView() {
        if (view == null) {
            view = show.reading(sheet);
        }
        return view;
    }

    /** True before the circumstances are recorded. */
    public boolean isToRecord() {
        return may(Deed.RECORD_REFUSAL);
    }

    /** Why the circumstances cannot be recorded now; empty where they can. */
    public String getObstacle() {
        return getView().offers().stream().filter(offer -> offer.deed() == Deed.RECORD_REFUSAL).flatMap(offer -> offer.obstacle().stream()).findFirst()
                .map(words::say).orElse("");
    }

    /** True where the caller's signature is still wanted. */
    public boolean isToSign() {
        return may(Deed.SIGN_ACT) && getSignatures().stream().noneMatch(one -> one.signerId().equals(CurrentCaller.get().personId()));
    }

    private boolean may(Deed deed) {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == deed && offer.open());
    }

    /** The refusal, or null before it is recorded. */
    public SheetRefusal getRefusal() {
        return getView().sheet().refusal().orElse(null);
    }

    /** The signatures given. */
    public List<Signature> getSignatures() {
        return getRefusal() == null ? List.of() : getRefusal().signatures();
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }

    public LocalDateTime getOfferedAt() {
        return offeredAt;
    }

    public void setOfferedAt(LocalDateTime offeredAt) {
        this.offeredAt = offeredAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWitnesses() {
        return witnesses;
    }

    public void setWitnesses(String witnesses) {
        this.witnesses = witnesses;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

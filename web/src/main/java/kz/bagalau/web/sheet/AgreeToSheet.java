package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The higher supervisor reads a sheet that was handed to him, agrees to it or returns it with the reason. */
@Named
@ViewScoped
public class AgreeToSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowSheet show;
    @EJB
    private AgreeSheet agree;
    @Inject
    private Words words;
    @Inject
    private Identity identity;

    private Long sheet;
    private String seen;
    private String reason;
    private boolean left;
    private transient SheetView view;

    /** Reads the sheet; what is agreed to later is what was read here. */
    public void load() {
        view = show.agreeing(sheet);
        seen = view.sheet().signature().map(one -> one.hash()).orElse("");
    }

    /** Agrees to what he read. */
    public String agree() {
        if (!identity.prove()) {
            return null;
        }
        try {
            agree.agree(sheet, seen);
        } catch (SheetConflict conflict) {
            view = null;
            load();
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("sheet.agree.changed"), null));
            return null;
        }
        return told("/sheet/agree.xhtml?faces-redirect=true&sheet=" + sheet, "sheet.agree.done");
    }

    /** Returns it: it belongs to its author again, and cannot be read here any more. */
    public String giveBack() {
        agree.giveBack(sheet, reason);
        left = true;
        return told("/inbox.xhtml?faces-redirect=true", "sheet.agree.returned");
    }

    private String told(String page, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return page;
    }

    /** The sheet. */
    public SheetView getView() {
        if (view == null && !left) {
            view = show.agreeing(sheet);
        }
        return view;
    }

    /** What stands in it. */
    public SheetRows getRows() {
        return SheetRows.of(getView());
    }

    /** True where he can still agree or return it. */
    public boolean isToDecide() {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.AGREE && offer.open());
    }

    /** The sheet of the address. */
    public Long getSheet() {
        return sheet;
    }

    /** Takes the sheet of the address. */
    public void setSheet(Long id) {
        sheet = id;
    }

    /** Why it is returned. */
    public String getReason() {
        return reason;
    }

    /** Takes why it is returned. */
    public void setReason(String words) {
        reason = words;
    }
}

package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;

/** What the evaluator does with a sheet that he signed: hands it to the higher supervisor, offers it to the servant, sends it on, takes it back. */
@Named
@ViewScoped
public class PassTheSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private FillSheet fill;
    @Inject
    private FillTheSheet page;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private String reason;

    /** Hands it to the higher supervisor. */
    public String submit() {
        return deed(fill::submit, "sheet.page.submitted");
    }

    /** Agrees to it himself, being the first head. */
    public String agree() {
        return identity.prove() ? deed(fill::agree, "sheet.page.agreed") : null;
    }

    /** Notes that the servant does not want to sign. */
    public String noteRefusal() {
        return deed(sheet -> fill.noteRefusal(sheet, reason), "sheet.page.refusalNoted");
    }

    /** Offers the sheet to the servant. */
    public String offer() {
        return deed(fill::offer, "sheet.page.offered");
    }

    /** Sends it to HR. */
    public String send() {
        return deed(fill::send, "sheet.page.sent");
    }

    /** Takes it back with a reason. */
    public String recall() {
        return deed(sheet -> fill.recall(sheet, reason), "sheet.page.recalled");
    }

    private String deed(Consumer<Long> work, String key) {
        return afterwards.then(() -> work.accept(page.getSheet()), "/sheet/fill.xhtml?sheet=" + page.getSheet(), key);
    }

    /** True where it went on to HR, and was not taken back since. */
    public boolean isPassedOn() {
        List<DeedEntry> journal = page.getView().sheet().journal();
        return !journal.isEmpty() && journal.get(journal.size() - 1).deed() == Deed.SEND;
    }

    /** True where an act is drawn up of a refusal, and not only noted. */
    public boolean isActWanted() {
        return page.getView().ahead().contains(Deed.OFFER) || page.getView().ahead().contains(Deed.SIGN_ACT) || page.offers("SIGN_ACT")
                || page.offers("OFFER_IN_PERSON");
    }

    /** What is noted of the servant's refusal to sign; empty where nothing is. */
    public String getNoted() {
        return page.getView().sheet().latest(Deed.RECORD_REFUSAL).map(DeedEntry::note).orElse("");
    }

    /** Why it is taken back, or what is noted of a refusal. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String words) {
        reason = words;
    }
}

package kz.bagalau.web.dispute;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.dispute.DisputeCard;
import kz.bagalau.dispute.Disputes;
import kz.bagalau.dispute.ReadDisputes;
import kz.bagalau.model.dispute.Dispute;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Stage;

/** One dispute: what it is about, who was heard, HR's answer. */
@Named
@ViewScoped
public class ShowDispute implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadDisputes read;
    @EJB
    private Disputes disputes;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long dispute;
    private Long person;
    private LocalDate date;
    private String said;
    private String answer;
    private transient DisputeCard card;

    /** HR heard one of those concerned. */
    public String hear() {
        return then("dispute.hear.done", () -> disputes.hear(dispute, person, Written.in(language.lang(), said), date));
    }

    /** HR answers. */
    public String settle() {
        return then("dispute.settle.done", () -> disputes.settle(dispute, Written.in(language.lang(), answer)));
    }

    /** Whoever lodged it takes it back. */
    public String withdraw() {
        return then("dispute.withdraw.done", () -> disputes.withdraw(dispute));
    }

    private String then(String key, Runnable deed) {
        return afterwards.then(deed, "/dispute/card.xhtml?dispute=" + dispute, key);
    }

    /** The dispute. */
    public DisputeCard getCard() {
        if (card == null) {
            card = read.card(dispute);
        }
        return card;
    }

    /** True while HR considers it, for a worker of HR who did not lodge it. */
    public boolean isConsidering() {
        return !getCard().own() && getCard().dispute().at(Dispute.LODGED) && access.may(Operation.DISPUTE_CONSIDER, dispute);
    }

    /** True while the reader may take it back. */
    public boolean isWithdrawable() {
        return getCard().own() && getCard().dispute().at(Dispute.LODGED) && access.may(Operation.DISPUTE_WITHDRAW, dispute);
    }

    /** Its way. */
    public List<Stage> getStages() {
        return getCard().strip().stream().map(place -> Stage.of(words, "DISPUTE", place)).toList();
    }

    /** The name of somebody in it. */
    public String name(Long id) {
        return Optional.ofNullable(getCard().names().get(id)).map(one -> one.in(language.getLocale()).full()).orElse("");
    }

    /** Its id. */
    public Long getDispute() {
        return dispute;
    }

    /** Takes its id. */
    public void setDispute(Long id) {
        dispute = id;
    }

    /** Who was heard. */
    public Long getPerson() {
        return person;
    }

    /** Takes who was heard. */
    public void setPerson(Long id) {
        person = id;
    }

    /** When. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes when. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** What he said. */
    public String getSaid() {
        return said;
    }

    /** Takes what he said. */
    public void setSaid(String words) {
        said = words;
    }

    /** HR's answer. */
    public String getAnswer() {
        return answer;
    }

    /** Takes HR's answer. */
    public void setAnswer(String words) {
        answer = words;
    }
}

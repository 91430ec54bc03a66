package kz.bagalau.web.dispute;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.dispute.Disputes;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** Somebody who has a part in an evaluation does not agree with how it goes. */
@Named
@ViewScoped
public class LodgeTheDispute implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Disputes disputes;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private String text;

    /** Lodges it. */
    public String lodge() {
        return afterwards.thenTo(() -> "/dispute/card.xhtml?dispute=" + disputes.lodge(caseId, Written.in(language.lang(), text)), "dispute.lodge.done");
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** With what he does not agree. */
    public String getText() {
        return text;
    }

    /** Takes with what he does not agree. */
    public void setText(String words) {
        text = words;
    }
}

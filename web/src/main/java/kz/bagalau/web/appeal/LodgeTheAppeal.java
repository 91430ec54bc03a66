package kz.bagalau.web.appeal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.BeforeAppeal;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** A servant appeals, or HR enters that he did. */
@Named
@ViewScoped
public class LodgeTheAppeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Appeals appeals;
    @EJB
    private ReadAppeals read;
    @Inject
    private Clock clock;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private Long decision;
    private LocalDate date;
    private String complaint;
    private transient BeforeAppeal before;

    /** Lodges it. */
    public String lodge() {
        Written words = complaint == null || complaint.isBlank() ? null : Written.in(language.lang(), complaint);
        return afterwards.thenTo(() -> "/appeal/card.xhtml?appeal=" + appeals.lodge(caseId, decision, words, date), "appeal.lodged");
    }

    /** The decision, the last day of the term, and the ways. */
    public BeforeAppeal getBefore() {
        if (before == null) {
            before = read.before(caseId);
        }
        return before;
    }

    /** Today and the latest decision are proposed. */
    public void load() {
        date = date == null ? clock.today() : date;
        decision = decision == null ? getBefore().decisions().get(0).result().result().id() : decision;
    }

    /** True where sessions decided on several of his scores: he says against which decision he appeals. */
    public boolean isSeveral() {
        return getBefore().decisions().size() > 1;
    }

    /** The result decided on, against which he appeals. */
    public Long getDecision() {
        return decision;
    }

    /** Takes: the result decided on. */
    public void setDecision(Long id) {
        decision = id;
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** The day on which it was lodged. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the day on which it was lodged. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** The words of the complaint. */
    public String getComplaint() {
        return complaint;
    }

    /** Takes: the words of the complaint. */
    public void setComplaint(String words) {
        complaint = words;
    }
}

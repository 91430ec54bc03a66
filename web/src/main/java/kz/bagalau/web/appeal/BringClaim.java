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
import kz.bagalau.model.appeal.Claim;
import kz.bagalau.web.widget.Afterwards;

/** A servant goes to court at once, or HR enters that he did. */
@Named
@ViewScoped
public class BringClaim implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Appeals appeals;
    @EJB
    private ReadAppeals read;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private String court;
    private String number;
    private LocalDate date;
    private transient BeforeAppeal before;

    /** Enters the claim. */
    public String bring() {
        return afterwards.thenTo(() -> "/appeal/card.xhtml?appeal=" + appeals.claim(caseId, new Claim(court, number), date), "appeal.done.claim");
    }

    /** The decision, the last day of the term, and the ways. */
    public BeforeAppeal getBefore() {
        if (before == null) {
            before = read.before(caseId);
        }
        return before;
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** The court. */
    public String getCourt() {
        return court;
    }

    /** Takes: the court. */
    public void setCourt(String name) {
        court = name;
    }

    /** The number of the claim. */
    public String getNumber() {
        return number;
    }

    /** Takes: the number of the claim. */
    public void setNumber(String mark) {
        number = mark;
    }

    /** The day of the claim. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the day of the claim. */
    public void setDate(LocalDate day) {
        date = day;
    }
}

package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.Borne;
import kz.bagalau.archive.Consequences;
import kz.bagalau.model.record.Finding;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.widget.Afterwards;

/** An order puts a consequence into force: of several results, which do not count again, or of the last grade. */
@Named
@ViewScoped
public class AttestThem implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Consequences consequences;
    @Inject
    private Afterwards afterwards;

    private Long who;
    private String order;
    private LocalDate date;
    private String consequence;
    private String over;
    private String why;
    private String documentNo;
    private LocalDate documentOn;
    private transient Borne borne;

    /** Enters the order. */
    public String enter() {
        Long body = CurrentCaller.get().bodyId();
        return over != null
                ? afterwards.then(() -> consequences.overYears(body, who, over, order, date, finding()), "/archive/attestation.xhtml", "archive.attest.done")
                : afterwards.then(() -> consequences.ordered(body, who, consequence, order, date), "/archive/mentors.xhtml", "archive.order.done");
    }

    /** What the official found, where the consequence stands in the place of another; the form requires all of it there. */
    private Finding finding() {
        return getBorne().insteadOf() == null ? null : new Finding(why, documentNo, documentOn);
    }

    /** The ground. Fails with 404 where there is none. */
    public Borne getBorne() {
        if (borne == null) {
            Long body = CurrentCaller.get().bodyId();
            borne = (over != null ? consequences.overYears(body) : consequences.ofLastGrade(body)).stream()
                    .filter(one -> one.who().personId().equals(who) && one.consequence().equals(over != null ? over : consequence)).findFirst()
                    .orElseThrow(() -> new NotThere("ground for person " + who));
        }
        return borne;
    }

    /** The code of a consequence of several results; null where it is one of the last grade. */
    public String getOver() {
        return over;
    }

    /** Takes: the code. */
    public void setOver(String code) {
        over = code == null || code.isBlank() ? null : code;
    }

    /** The code of a consequence of the last grade; null where it is one of several results. */
    public String getConsequence() {
        return consequence;
    }

    /** Takes: the code. */
    public void setConsequence(String code) {
        consequence = code == null || code.isBlank() ? null : code;
    }

    /** The person. */
    public Long getWho() {
        return who;
    }

    /** Takes: the person. */
    public void setWho(Long person) {
        who = person;
    }

    /** Why the other consequence is impossible. */
    public String getWhy() {
        return why;
    }

    /** Takes: why. */
    public void setWhy(String words) {
        why = words;
    }

    /** The number of the document that says so. */
    public String getDocumentNo() {
        return documentNo;
    }

    /** Takes: its number. */
    public void setDocumentNo(String number) {
        documentNo = number;
    }

    /** The day of that document. */
    public LocalDate getDocumentOn() {
        return documentOn;
    }

    /** Takes: its day. */
    public void setDocumentOn(LocalDate day) {
        documentOn = day;
    }

    /** The number of the order. */
    public String getOrder() {
        return order;
    }

    /** Takes: the number of the order. */
    public void setOrder(String number) {
        order = number;
    }

    /** Its day. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: its day. */
    public void setDate(LocalDate day) {
        date = day;
    }
}

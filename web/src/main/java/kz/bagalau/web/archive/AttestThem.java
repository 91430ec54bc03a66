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
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.widget.Afterwards;

/** An order sends somebody to attestation: the results that are its ground do not count again. */
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
    private transient Borne borne;

    /** Enters the order. */
    public String enter() {
        return afterwards.then(() -> consequences.attested(CurrentCaller.get().bodyId(), who, order, date), "/archive/attestation.xhtml",
                "archive.attest.done");
    }

    /** The ground. Fails with 404 where there is none. */
    public Borne getBorne() {
        if (borne == null) {
            borne = consequences.overYears(CurrentCaller.get().bodyId()).stream().filter(one -> one.who().personId().equals(who)).findFirst()
                    .orElseThrow(() -> new NotThere("ground for person " + who));
        }
        return borne;
    }

    /** The person. */
    public Long getWho() {
        return who;
    }

    /** Takes: the person. */
    public void setWho(Long person) {
        who = person;
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

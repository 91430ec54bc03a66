package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import kz.bagalau.staff.PersonDeeds;
import kz.bagalau.staff.StaffRefused;

/** Merges two records of one person; this one gives way to the right one, named by its ИИН. */
@Named
@ViewScoped
public class MergePersons extends PersonForm {

    private static final long serialVersionUID = 1L;

    private String right;
    private String reason;

    @EJB
    private PersonDeeds deeds;

    /** Merges; leads to the right record. */
    public String merge() {
        Long[] rightId = new Long[1];
        String next = deed(() -> {
            rightId[0] = deeds.withIin(getId(), right).orElseThrow(() -> new StaffRefused("staff.refused.NO_SUCH_IIN", right));
            deeds.merge(getId(), rightId[0], getBody(), reason);
        }, "staff.merge.done");
        return next == null ? null : "/staff/person.xhtml?faces-redirect=true&person=" + rightId[0];
    }

    /** The ИИН of the right record. */
    public String getRight() {
        return right;
    }

    /** Takes: the ИИН of the right record. */
    public void setRight(String right) {
        this.right = right;
    }

    /** The reason. */
    public String getReason() {
        return reason;
    }

    /** Takes: the reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}

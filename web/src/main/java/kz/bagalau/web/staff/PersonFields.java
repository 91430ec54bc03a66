package kz.bagalau.web.staff;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.Newcomer;
import kz.bagalau.staff.PersonCard;

/** The fields of a person's record in a form: ИИН, name, e-mail, entry into the civil service. */
public class PersonFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String iin;
    private String email;
    private LocalDate entered;
    private final NameFields name = new NameFields();

    /** Fills the fields with what stands. */
    void fill(PersonCard card, PersonName present) {
        iin = card.person().iin().value();
        email = card.person().email();
        entered = card.person().entered();
        name.fill(present);
    }

    /** The newcomer whom the fields describe. */
    Newcomer newcomer() {
        return new Newcomer(iin, name.kk(), name.ru(), email, entered);
    }

    /** The fields of the name. */
    public NameFields getName() {
        return name;
    }

    /** The ИИН. */
    public String getIin() {
        return iin;
    }

    /** Takes: the ИИН. */
    public void setIin(String iin) {
        this.iin = iin;
    }

    /** The e-mail. */
    public String getEmail() {
        return email;
    }

    /** Takes: the e-mail. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Entry into the civil service. */
    public LocalDate getEntered() {
        return entered;
    }

    /** Takes: entry into the civil service. */
    public void setEntered(LocalDate entered) {
        this.entered = entered;
    }
}

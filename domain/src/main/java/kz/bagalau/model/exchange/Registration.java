package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The number and date of a document in the document-flow system. */
@Embeddable
public class Registration implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "outside_number")
    private String number;
    @Column(name = "outside_dated")
    private LocalDate dated;
    @Column(name = "registrar")
    private String registrar;
    @Column(name = "outside_id")
    private String externalId;

    /** For JPA only. */
    protected Registration() {
    }

    /**
     * As it was told.
     *
     * @param registrar  who registered it; null: not told
     * @param externalId of its card there
     * @throws IllegalArgumentException without a number, a date or an id
     */
    public Registration(String number, LocalDate dated, String registrar, String externalId) {
        if (number == null || number.isBlank() || dated == null || externalId == null || externalId.isBlank()) {
            throw new IllegalArgumentException("A registration has a number, a date and an id, but is " + number + " of " + dated + ", " + externalId);
        }
        this.number = number.strip();
        this.dated = dated;
        this.registrar = registrar;
        this.externalId = externalId;
    }

    /** True where the other says the same number and date. */
    public boolean same(Registration other) {
        return number.equals(other.number) && dated.equals(other.dated);
    }

    /** The number. */
    public String number() {
        return number;
    }

    /** Its date. */
    public LocalDate dated() {
        return dated;
    }

    /** Who registered it, or null. */
    public String registrar() {
        return registrar;
    }

    /** The id of its card there. */
    public String externalId() {
        return externalId;
    }
}

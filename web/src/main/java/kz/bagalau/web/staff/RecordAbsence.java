package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.staff.AbsenceDeeds;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.StaffRefused;

/** Writes down when somebody is away, and when he came back. */
@Named
@ViewScoped
public class RecordAbsence extends PersonForm {

    private static final long serialVersionUID = 1L;

    private AbsenceKind kind;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private Long absence;
    private LocalDate back;

    private List<Absence> known = List.of();

    @EJB
    private AbsenceDeeds deeds;

    @Override
    protected void fill(PersonCard card, PersonName present) {
        known = card.absences();
    }

    /** Writes an absence down. */
    public String add() {
        return deed(() -> deeds.absent(getId(), getBody(), kind, days(), document), "staff.absence.done");
    }

    private Days days() {
        if (to != null && to.isBefore(from)) {
            throw new StaffRefused("staff.refused.DAYS");
        }
        return new Days(from, to);
    }

    /** Sets the end of an absence. */
    public String end() {
        return deed(() -> deeds.back(getId(), absence, back), "staff.absence.ended");
    }

    /** Removes an absence entered by mistake. */
    public String remove(Long absenceId) {
        return deed(() -> deeds.removeAbsence(getId(), absenceId), "staff.absence.removed");
    }

    /** The absences known. */
    public List<Absence> getKnown() {
        return known;
    }

    /** Those whose end is not known yet. */
    public List<Absence> getOpen() {
        return known.stream().filter(one -> one.days().last() == null).toList();
    }

    /** Why somebody may be away. */
    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }

    /** Why he is away. */
    public AbsenceKind getKind() {
        return kind;
    }

    /** Takes: why he is away. */
    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes: the last day. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** The document. */
    public String getDocument() {
        return document;
    }

    /** Takes: the document. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** The absence that ends. */
    public Long getAbsence() {
        return absence;
    }

    /** Takes: the absence that ends. */
    public void setAbsence(Long absence) {
        this.absence = absence;
    }

    /** The last day of the absence that ends. */
    public LocalDate getBack() {
        return back;
    }

    /** Takes: the last day of the absence that ends. */
    public void setBack(LocalDate back) {
        this.back = back;
    }
}

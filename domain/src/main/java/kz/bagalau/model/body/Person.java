package kz.bagalau.model.body;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.model.Aggregate;

/**
 * A person, above all state bodies: one ИИН, names with their dates, the day of entering the civil service. Posts in a body are
 * {@link Employment}s. A person entered twice is merged: the wrong record stays, and points to the right one.
 */
@Entity
@Table(name = "person")
public class Person extends Aggregate {

    @Column(nullable = false, length = 12)
    private String iin;
    private String email;
    private LocalDate entered;
    @Column(name = "merged_into")
    private Long mergedInto;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", nullable = false)
    @OrderBy("firstDay")
    private List<PersonName> names = new ArrayList<>();

    /** For JPA only. */
    protected Person() {
    }

    /** A person who has always borne this name. */
    public Person(Iin iin, FullName kk, FullName ru) {
        this.iin = iin.value();
        names.add(new PersonName(kk, ru, PersonName.ALWAYS));
    }

    /** The ИИН. */
    public Iin iin() {
        return new Iin(iin);
    }

    /** Puts right an ИИН that was written down wrongly. */
    public void correct(Iin right) {
        iin = right.value();
    }

    /** The name on a day. */
    public PersonName nameOn(LocalDate day) {
        return names.stream().filter(name -> name.days().contains(day)).findFirst().orElseThrow();
    }

    /** All names, the oldest first. */
    public List<PersonName> names() {
        return List.copyOf(names);
    }

    /**
     * Takes another name from a day on (marriage, change on request).
     *
     * @throws IllegalArgumentException when the day is not after the beginning of the present name
     */
    public void rename(FullName kk, FullName ru, LocalDate from) {
        PersonName last = names.get(names.size() - 1);
        if (!from.isAfter(last.days().first())) {
            throw new IllegalArgumentException("the name " + last.ru() + " is borne since " + last.days().first() + ", a new one from " + from);
        }
        last.endOn(from.minusDays(1));
        names.add(new PersonName(kk, ru, from));
    }

    /** Takes back the last change of name; does nothing where there was none. */
    public void unrename() {
        if (names.size() > 1) {
            names.remove(names.size() - 1);
            names.get(names.size() - 1).endOn(null);
        }
    }

    /** Puts right the present name, for all the days it was borne. */
    public void respell(FullName kk, FullName ru) {
        names.get(names.size() - 1).take(kk, ru);
    }

    /** E-mail, or null. */
    public String email() {
        return email;
    }

    /** Sets the e-mail; null clears it. */
    public void email(String address) {
        email = address;
    }

    /** The day of entering the civil service, or null where it is not known. */
    public LocalDate entered() {
        return entered;
    }

    /** Sets the day of entering the civil service; null where it is not known. */
    public void entered(LocalDate day) {
        entered = day;
    }

    /** The record that took the place of this one, or null. */
    public Long mergedInto() {
        return mergedInto;
    }

    /** Gives way to the right record of the same person. */
    public void mergeInto(Person right) {
        if (right == this || right.mergedInto != null) {
            throw new IllegalArgumentException("person " + id() + " cannot be merged into " + right.id());
        }
        mergedInto = right.id();
    }
}

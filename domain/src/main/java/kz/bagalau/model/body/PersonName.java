package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.KazakhOrder;

/** The name a person bore for a time, in both languages. Part of {@link Person}. */
@Entity
@Table(name = "person_name")
public class PersonName extends Aggregate {

    /** The first day of a name that was always borne. */
    public static final LocalDate ALWAYS = LocalDate.of(1800, 1, 1);

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "surname_kk", nullable = false)
    private String surnameKk;
    @Column(name = "given_kk", nullable = false)
    private String givenKk;
    @Column(name = "patronymic_kk")
    private String patronymicKk;
    @Column(name = "surname_ru", nullable = false)
    private String surnameRu;
    @Column(name = "given_ru", nullable = false)
    private String givenRu;
    @Column(name = "patronymic_ru")
    private String patronymicRu;
    @Column(name = "sort_kk", nullable = false)
    private String sortKk;
    @Column(name = "sort_ru", nullable = false)
    private String sortRu;
    @Column(nullable = false, length = 750)
    private String searched;

    /** For JPA only. */
    protected PersonName() {
    }

    PersonName(FullName kk, FullName ru, LocalDate firstDay) {
        this.firstDay = firstDay;
        take(kk, ru);
    }

    /** Puts right a name that was written down wrongly; a name that changed in life is a new one. */
    void take(FullName kk, FullName ru) {
        surnameKk = kk.surname();
        givenKk = kk.given();
        patronymicKk = kk.patronymic();
        surnameRu = ru.surname();
        givenRu = ru.given();
        patronymicRu = ru.patronymic();
        sortKk = KazakhOrder.key(kk.full());
        sortRu = KazakhOrder.key(ru.full());
        searched = (kk.full() + " | " + ru.full()).toLowerCase(Locale.ROOT);
    }

    void endOn(LocalDate day) {
        lastDay = day;
    }

    /** The days in which the name was borne. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** The name in Kazakh. */
    public FullName kk() {
        return new FullName(surnameKk, givenKk, patronymicKk);
    }

    /** The name in Russian. */
    public FullName ru() {
        return new FullName(surnameRu, givenRu, patronymicRu);
    }

    /** The name for a reader: Kazakh for {@code kk}, Russian for any other language. */
    public FullName in(Locale locale) {
        return locale.getLanguage().equals("kk") ? kk() : ru();
    }
}

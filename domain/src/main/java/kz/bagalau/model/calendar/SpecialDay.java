package kz.bagalau.model.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.model.Aggregate;

/** A day that differs from the five-day week, with its name, its ground and whether it was confirmed. */
@Entity
@Table(name = "calendar_day")
public class SpecialDay extends Aggregate {

    @Column(name = "on_day", nullable = false)
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DayKind kind;
    @Column(name = "name_kk", nullable = false, length = 300)
    private String nameKk;
    @Column(name = "name_ru", nullable = false, length = 300)
    private String nameRu;
    @Column(name = "name_en", nullable = false, length = 300)
    private String nameEn;
    @Column(name = "ground_kk", nullable = false, length = 1000)
    private String groundKk;
    @Column(name = "ground_ru", nullable = false, length = 1000)
    private String groundRu;
    @Column(name = "ground_en", nullable = false, length = 1000)
    private String groundEn;
    @Column(nullable = false)
    private boolean confirmed;
    @Column(name = "instead_of")
    private LocalDate instead;

    /** For JPA only. */
    protected SpecialDay() {
    }

    SpecialDay(CalendarDay special) {
        day = special.date();
        kind = special.kind();
        nameKk = special.name().kk();
        nameRu = special.name().ru();
        nameEn = special.name().en();
        groundKk = special.ground().kk();
        groundRu = special.ground().ru();
        groundEn = special.ground().en();
        confirmed = special.confirmed();
        instead = special.instead().orElse(null);
    }

    CalendarDay special() {
        return new CalendarDay(day, kind, new Text(nameKk, nameRu, nameEn), new Text(groundKk, groundRu, groundEn), confirmed,
                Optional.ofNullable(instead));
    }
}

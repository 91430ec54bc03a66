package kz.bagalau.model.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** An indicator of a competency in the annex's words, marked as one that showed or did not. */
@Entity
@Table(name = "sheet_indicator")
public class IndicatorMark extends Aggregate {

    @Column(nullable = false, length = 60)
    private String competency;
    @Column(nullable = false)
    private int place;
    @Column(nullable = false, length = 2000)
    private String indicator;
    @Column(nullable = false)
    private boolean shown;

    /** For JPA only. */
    protected IndicatorMark() {
    }

    IndicatorMark(String competency, String indicator) {
        this.competency = competency;
        this.indicator = indicator;
    }

    void mark(int number, boolean showed) {
        place = number;
        shown = showed;
    }

    String competency() {
        return competency;
    }

    int place() {
        return place;
    }

    String indicator() {
        return indicator;
    }

    boolean shown() {
        return shown;
    }

    boolean of(String code, String words) {
        return competency.equals(code) && indicator.equals(words);
    }
}

package kz.bagalau.model.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** An indicator of a competency in the annex's words, marked as one that showed or did not. */
@Embeddable
public class IndicatorMark implements Serializable {

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

    IndicatorMark(String competency, int place, String indicator, boolean shown) {
        this.competency = competency;
        this.place = place;
        this.indicator = indicator;
        this.shown = shown;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorMark mark && competency.equals(mark.competency) && place == mark.place && shown == mark.shown
                && indicator.equals(mark.indicator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(competency, place, indicator, shown);
    }
}

package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.calibration.CalibrationRow;
import kz.bagalau.calibration.ReadCalibrations;
import kz.bagalau.web.text.Words;

/** The calibration sessions in which the reader has a part. */
@Named
@RequestScoped
public class MyCalibrations {

    @EJB
    private ReadCalibrations read;
    @Inject
    private Words words;

    private List<CalibrationRow> rows;

    /** They, the latest first. */
    public List<CalibrationRow> getRows() {
        if (rows == null) {
            rows = read.mine();
        }
        return rows;
    }

    /** Who applied, or over which unit it is planned. */
    public String about(CalibrationRow row) {
        return ListTheCalibrations.about(row, words);
    }
}

package kz.bagalau.calibration;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.watch.Watched;

/**
 * A calibration session in a list: its state, never a score.
 *
 * @param applicantId the servant who applied; null for a planned one
 * @param name  his name; null for a planned one
 * @param unit  the unit over which it is planned; null for one that was applied for
 * @param begun the day of the application or of the plan
 * @param count how many scores lie before it
 * @param next  the term that runs; null where none does
 */
public record CalibrationRow(Long id, Long applicantId, PersonName name, Bilingual unit, String part, LocalDate begun, String stage, boolean late, int count, Watched next)
        implements Serializable {
}

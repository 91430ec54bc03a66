package kz.bagalau.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.body.PersonName;

/**
 * A dispute in a list.
 *
 * @param servant in whose evaluation
 * @param by      who lodged it
 */
public record DisputeRow(Long id, PersonName servant, PersonName by, LocalDate lodged, String stage) implements Serializable {
}

package kz.bagalau.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * An entry of the journal as a sheet holds it.
 *
 * @param rule        the rule that takes it
 * @param kind        its line in the words of the list
 * @param points      negative for a breach
 * @param document    what proves it; empty where there is none
 * @param noneBecause why there is none; empty where there is one
 * @param fileId      the file of the document, or null
 */
public record HeldEntry(Long id, String rule, LocalDate day, Text kind, String description, Score points, String document, String noneBecause, Long fileId)
        implements Serializable {
}

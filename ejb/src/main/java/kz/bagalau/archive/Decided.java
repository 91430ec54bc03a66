package kz.bagalau.archive;

import java.time.LocalDate;

/** A decision that stands: whose, which grade, for which year, on which day, in which case, under which edition (by hash). */
record Decided(Long resultId, Long personId, String grade, int year, LocalDate on, Long caseId, String editionHash) {
}

package kz.bagalau.archive;

import java.time.LocalDate;

/** A decision that stands: whose, which grade, on which day, in which case, under which edition (by hash). */
record Decided(Long resultId, Long personId, String grade, LocalDate on, Long caseId, String editionHash) {
}

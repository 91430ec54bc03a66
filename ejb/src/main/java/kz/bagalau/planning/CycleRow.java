package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;

/** A cycle in a list, with the number of its cases. */
public record CycleRow(Long id, String editionId, String editionHash, LocalDate first, LocalDate last, String stage, long cases) implements Serializable {
}

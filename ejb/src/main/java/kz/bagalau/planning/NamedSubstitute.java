package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;

/** Who acts in an office of a servant in the servant's own case, and by which order. */
public record NamedSubstitute(Long servantId, Role office, Long personId, String orderNo, LocalDate orderedOn) implements Serializable {
}

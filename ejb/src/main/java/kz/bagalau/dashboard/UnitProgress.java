package kz.bagalau.dashboard;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.model.Bilingual;

/**
 * How far a unit is.
 *
 * @param unitId the unit
 * @param name   its name
 * @param stages how many of its cases stand at each stage, in the order of the route
 * @param missed how many terms of its cases were missed and are still open
 */
public record UnitProgress(Long unitId, Bilingual name, Map<String, Long> stages, long missed) implements Serializable {

    public UnitProgress {
        stages = new LinkedHashMap<>(stages);
    }

    /** How many cases it has. */
    public long total() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }
}

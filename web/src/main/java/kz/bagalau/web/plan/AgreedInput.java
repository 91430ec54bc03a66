package kz.bagalau.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.act.Role;

/** The fields of an office's signature under a plan on paper. */
public class AgreedInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Role office;
    private final TreeMap<String, Long> officers = new TreeMap<>();
    private LocalDate on;
    private Long by;

    AgreedInput(Role office, Map<Long, String> names) {
        this.office = office;
        names.forEach((person, name) -> officers.put(name, person));
    }

    /** As which office. */
    public Role getOffice() {
        return office;
    }

    /** Who can have signed, by name. */
    public Map<String, Long> getOfficers() {
        return officers;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getBy() {
        return by;
    }

    public void setBy(Long by) {
        this.by = by;
    }
}

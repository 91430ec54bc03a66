package kz.bagalau.web.plan;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.KazakhOrder;

/** The fields of an office's signature under a plan on paper. */
public class AgreedInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Role office;
    private final ArrayList<SelectItem> officers = new ArrayList<>();
    private LocalDate on;
    private Long by;

    AgreedInput(Role office, Map<Long, String> names) {
        this.office = office;
        names.entrySet().stream().sorted(Comparator.comparing(one -> KazakhOrder.key(one.getValue()))).forEach(one -> officers.add(new SelectItem(one.getKey(), one.getValue())));
    }

    /** As which office. */
    public Role getOffice() {
        return office;
    }

    /** Who can have signed, by name. */
    public List<SelectItem> getOfficers() {
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

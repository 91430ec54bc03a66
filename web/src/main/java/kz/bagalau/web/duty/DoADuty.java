package kz.bagalau.web.duty;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.bagalau.duties.Duties;
import kz.bagalau.duties.DutyTask;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** One duty in one period: about whom, and what was done. */
@Named
@ViewScoped
public class DoADuty implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Duties duties;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long cycle;
    private String duty;
    private String part;
    private String text;
    private List<Long> chosen = new ArrayList<>();
    private transient DutyTask task;

    /** Everybody about whom it waits is chosen. */
    public void load() {
        chosen = getTask() == null ? new ArrayList<>() : new ArrayList<>(task.cases().keySet());
    }

    /** What waits; null where it is done, or was never the reader's. */
    public DutyTask getTask() {
        if (task == null) {
            task = duties.waiting().stream().filter(one -> one.is(cycle, duty, part)).findFirst().orElse(null);
        }
        return task;
    }

    /** About whom, by name. */
    public List<Map.Entry<Long, PersonName>> getPeople() {
        return getTask().cases().entrySet().stream().sorted(Comparator.comparing(one -> KazakhOrder.key(name(one.getValue())))).toList();
    }

    /** A name in the reader's language. */
    public String name(PersonName name) {
        return name.in(language.getLocale()).full();
    }

    /** It is done. */
    public String perform() {
        if (getTask() == null) {
            return afterwards.stay("duty.gone");
        }
        boolean all = task.duty().forAll();
        return !all && chosen.isEmpty() ? afterwards.stay("duty.nobody") : afterwards.then(() -> enter(all), "/duty/list.xhtml", "duty.done");
    }

    private void enter(boolean all) {
        Written words = Written.in(language.lang(), text);
        if (all) {
            duties.organise(cycle, duty, part, words);
        } else {
            duties.perform(chosen, duty, part, words);
        }
    }

    /** The cycle. */
    public Long getCycle() {
        return cycle;
    }

    /** Takes the cycle. */
    public void setCycle(Long id) {
        cycle = id;
    }

    /** The name of the duty's rule. */
    public String getDuty() {
        return duty;
    }

    /** Takes the name of the duty's rule. */
    public void setDuty(String name) {
        duty = name;
    }

    /** The code of the period. */
    public String getPart() {
        return part;
    }

    /** Takes the code of the period. */
    public void setPart(String code) {
        part = code;
    }

    /** What was done. */
    public String getText() {
        return text;
    }

    /** Takes what was done. */
    public void setText(String words) {
        text = words;
    }

    /** About whose evaluations. */
    public List<Long> getChosen() {
        return chosen;
    }

    /** Takes about whose evaluations. */
    public void setChosen(List<Long> cases) {
        chosen = cases;
    }
}

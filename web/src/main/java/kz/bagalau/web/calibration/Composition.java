package kz.bagalau.web.calibration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;

/** The fields of a session's composition: who sits, and who of them is its chair. */
public class Composition implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> persons = new ArrayList<>();
    private Long chair;
    private transient List<Candidate> candidates;

    /** One who could sit. */
    public record Candidate(Long id, String name) {
    }

    /** Asks who could sit, once a request; gives itself. */
    Composition of(Supplier<Map<Long, PersonName>> people, Locale locale) {
        if (candidates == null) {
            candidates = people.get().entrySet().stream().map(one -> new Candidate(one.getKey(), one.getValue().in(locale).full()))
                    .sorted(Comparator.comparing(one -> KazakhOrder.key(one.name()))).toList();
        }
        return this;
    }

    /** Who could sit, by name. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Who sits. */
    public List<Long> getPersons() {
        return persons;
    }

    /** Takes who sits. */
    public void setPersons(List<Long> ids) {
        persons = new ArrayList<>(ids);
    }

    /** The chair, or null. */
    public Long getChair() {
        return chair;
    }

    /** Takes the chair. */
    public void setChair(Long id) {
        chair = id;
    }
}

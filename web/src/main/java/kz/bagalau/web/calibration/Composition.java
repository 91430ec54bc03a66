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

/** The fields of a session's composition: who sits, who of them is its chair, who holds it. */
public class Composition implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> persons = new ArrayList<>();
    private Long chair;
    private Long holder;
    private transient List<Candidate> candidates;
    private transient List<Candidate> holders;

    /** One who could sit. */
    public record Candidate(Long id, String name) {
    }

    /** Asks who could sit and who could hold it, once a request; gives itself. */
    Composition of(Supplier<Map<Long, PersonName>> people, Supplier<Map<Long, PersonName>> others, Locale locale) {
        if (candidates == null) {
            candidates = sorted(people.get(), locale);
            holders = sorted(others.get(), locale);
        }
        return this;
    }

    private static List<Candidate> sorted(Map<Long, PersonName> people, Locale locale) {
        return people.entrySet().stream().map(one -> new Candidate(one.getKey(), one.getValue().in(locale).full()))
                .sorted(Comparator.comparing(one -> KazakhOrder.key(one.name()))).toList();
    }

    /** Who could hold it instead of the head of HR, by name. */
    public List<Candidate> getHolders() {
        return holders;
    }

    /** Who holds it instead of the head of HR, or null. */
    public Long getHolder() {
        return holder;
    }

    /** Takes who holds it. */
    public void setHolder(Long id) {
        holder = id;
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

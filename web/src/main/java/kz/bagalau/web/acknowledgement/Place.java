package kz.bagalau.web.acknowledgement;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import kz.bagalau.acknowledgement.Signatory;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.PostHolder;

/** A place under the act of refusal, and who was chosen for it. */
public class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Role role;
    private final transient Citation citation;
    private final LinkedHashMap<String, Long> free = new LinkedHashMap<>();
    private Long person;

    /** A place under the act; the first candidate is proposed who stands under it at no other place. */
    Place(Signatory signatory, Collection<Long> others, Locale locale) {
        role = signatory.role();
        citation = signatory.citation();
        signatory.candidates().forEach(one -> free.put(one.name(locale).full() + ", " + one.post(locale), one.personId()));
        person = signatory.candidates().stream().map(PostHolder::personId).filter(one -> !others.contains(one)).findFirst().orElse(null);
    }

    /** As whom one signs. */
    public Role getRole() {
        return role;
    }

    /** The point that says so; null after the session moved. */
    public Citation getCitation() {
        return citation;
    }

    /** Who could, and is at work today, by name and post. */
    public Map<String, Long> getFree() {
        return free;
    }

    /** Who will sign. */
    public Long getPerson() {
        return person;
    }

    /** Takes: who will sign. */
    public void setPerson(Long chosen) {
        person = chosen;
    }
}

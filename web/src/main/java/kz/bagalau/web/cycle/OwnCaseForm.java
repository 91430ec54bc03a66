package kz.bagalau.web.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OwnCase;

/** The question who acts in an office of somebody in his own case, and the answer. */
public class OwnCaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OwnCase own;
    private final Role office;
    private final List<PostHolder> candidates;
    private Long person;
    private String order;
    private LocalDate ordered;

    /** A question; where only one may stand in, he is proposed. */
    public OwnCaseForm(OwnCase own, Role office, List<PostHolder> candidates) {
        this.own = own;
        this.office = office;
        this.candidates = List.copyOf(candidates);
        this.person = candidates.size() == 1 ? candidates.get(0).personId() : null;
    }

    boolean is(OwnCase other, Role role) {
        return own.holder().personId().equals(other.holder().personId()) && office == role;
    }

    /** True when nothing is missing. */
    public boolean filled() {
        return person != null && order != null && !order.isBlank() && ordered != null;
    }

    NamedSubstitute named() {
        return new NamedSubstitute(own.holder().personId(), office, person, order, ordered);
    }

    /** Whose case. */
    public String name(Locale locale) {
        return own.holder().name(locale).full();
    }

    /** Which office. */
    public Role office() {
        return office;
    }

    /** Those who may stand in. */
    public List<PostHolder> getCandidates() {
        return candidates;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long id) {
        person = id;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String number) {
        order = number;
    }

    public LocalDate getOrdered() {
        return ordered;
    }

    public void setOrdered(LocalDate day) {
        ordered = day;
    }
}

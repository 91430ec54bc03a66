package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Validity;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.text.Words;

/** The methodologies at hand. */
@Named
@RequestScoped
public class ListActs {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    private List<Edition> editions;

    /** Every edition. */
    public List<Edition> getEditions() {
        if (editions == null) {
            editions = law.editions();
        }
        return editions;
    }

    /** From when to when it is in force, as far as it is known. */
    public String validity(Edition edition) {
        Validity validity = law.validity(edition.id());
        if (validity.from().isEmpty()) {
            return words.say("act.validity.unknown");
        }
        return validity.end().map(end -> words.say("act.validity.between", validity.from().get(), end.minusDays(1)))
                .orElseGet(() -> words.say("act.validity.from", validity.from().get()));
    }

    /** True when an administrator has checked the dates against the source. */
    public boolean confirmed(Edition edition) {
        return law.validity(edition.id()).confirmed();
    }
}

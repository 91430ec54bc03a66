package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Optional;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.Calculator;

/** What an edition gives for facts that anybody hands in; nothing is stored. */
@Stateless
@Operates(Operation.LAW_CALCULATE)
public class Calculate {

    @EJB
    ReadLaw law;

    /** The calculator of the edition of that name; empty where there is none. It computes outside this bean, without a transaction. */
    public Optional<Calculator> calculator(String edition) {
        return law.edition(edition).map(found -> new Calculator(found, law.validity(found.id())));
    }
}

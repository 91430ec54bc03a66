package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.exchange.Rights;
import kz.bagalau.exchange.TellRights;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;

/** The body for which a program asks: the one that its account serves, or the one that it names of several. */
@Dependent
public class Served {

    @EJB
    TellRights tellRights;

    /**
     * The body.
     *
     * @param bin   null: the account serves one only
     * @param asked what it is asked for
     * @throws AccessDenied where the account has no right in that body
     * @throws BadFacts     where it serves several and names none
     */
    public Long body(String bin, Operation asked) {
        List<Rights.InBody> bodies = tellRights.mine().bodies();
        if (bin == null && bodies.size() != 1) {
            throw new BadFacts(List.of(BadFact.of("bin", "", "rest.fault.bin")));
        }
        return bodies.stream().filter(one -> bin == null || one.bin().equals(bin)).map(Rights.InBody::id).findFirst()
                .orElseThrow(() -> new AccessDenied(asked, Refusal.ROLE));
    }
}

package kz.bagalau.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.StateBody;

/** Tells a document-flow system who it is here and what it may. */
@Stateless
public class TellRights {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** The rights of the caller that are in force today, body by body. */
    @Operates(Operation.DOCFLOW_CHECK)
    public Rights mine() {
        Caller caller = CurrentCaller.get();
        LocalDate today = clock.today();
        List<Rights.InBody> bodies = em.createQuery("select b from StateBody b where b.id in :ids order by b.bin", StateBody.class)
                .setParameter("ids", caller.bodies(today)).getResultStream().map(body -> new Rights.InBody(body.id(), body.bin().value(), body.name(), body.staffMaster(), rights(caller, body, today)))
                .filter(body -> !body.rights().isEmpty()).toList();
        return new Rights(caller.login(), ProgramVersion.VERSION, clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clock.ZONE).toOffsetDateTime(), bodies);
    }

    private static Set<Role> rights(Caller caller, StateBody body, LocalDate today) {
        Set<Role> rights = caller.roles(Set.of(body.id()), today);
        rights.retainAll(Role.docflow());
        return rights;
    }
}

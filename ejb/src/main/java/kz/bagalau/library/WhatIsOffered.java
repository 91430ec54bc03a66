package kz.bagalau.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.StateBody;

/** What the editions that concern somebody have: those of the bodies in which he works or holds an office, and those of the cases in which he has a part. */
@Stateless
public class WhatIsOffered {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Clock time;

    /** For the caller. Asked with every page: a fixed number of statements. */
    @Operates(Operation.BODY_READ)
    public Set<Offered> toMe() {
        Caller caller = CurrentCaller.get();
        Set<String> hashes = new HashSet<>(ofBodies(bodies(caller)));
        if (caller.personId() != null) {
            hashes.addAll(em.createQuery("select distinct c.editionHash from EvaluationCase c where c.facts.personId = :me or c.facts.supervisorId = :me or c.facts.higherId = :me"
                    + " or c.id in (select s.caseId from Sheet s where s.evaluatorId = :me)", String.class).setParameter("me", caller.personId()).getResultList());
        }
        Set<Offered> offered = EnumSet.noneOf(Offered.class);
        hashes.stream().map(library::law).forEach(law -> Arrays.stream(Offered.values()).filter(one -> one.by(law)).forEach(offered::add));
        return offered;
    }

    private Set<Long> bodies(Caller caller) {
        Set<Long> bodies = new TreeSet<>(caller.bodies(LocalDate.now(time)));
        if (caller.bodyId() != null) {
            bodies.add(caller.bodyId());
        }
        return bodies;
    }

    /** The editions that bodies put in force, and those of their cycles. */
    private Set<String> ofBodies(Set<Long> bodies) {
        if (bodies.isEmpty()) {
            return Set.of();
        }
        Set<String> hashes = new HashSet<>(em.createQuery("select distinct c.editionHash from Cycle c where c.bodyId in :bodies", String.class).setParameter("bodies", bodies).getResultList());
        List<StateBody> found = em.createQuery("select b from StateBody b where b.id in :bodies", StateBody.class).setParameter("bodies", bodies)
                .setHint("eclipselink.batch", "b.editions").getResultList();
        found.stream().flatMap(body -> body.editions().stream()).map(term -> library.use(term.editionId()).edition().hash()).forEach(hashes::add);
        return hashes;
    }
}

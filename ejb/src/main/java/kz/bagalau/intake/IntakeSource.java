package kz.bagalau.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;

/** Tells access to which body a file of papers belongs. Whose papers it holds is decided for each of them. */
@ApplicationScoped
public class IntakeSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.INTAKE);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        return em.createQuery("select i.id, i.bodyId from PaperIntake i where i.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Subject.in(kind, (Long) row[0], (Long) row[1])));
    }
}

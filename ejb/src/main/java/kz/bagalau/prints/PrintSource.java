package kz.bagalau.prints;

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

/** Tells access to which body a printing run or a scanned batch belongs. What is printed or scanned is decided for each document. */
@ApplicationScoped
public class PrintSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.RUN, Kind.SCAN);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        String entity = kind == Kind.RUN ? "PrintRun" : "ScanBatch";
        return em.createQuery("select r.id, r.bodyId from " + entity + " r where r.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Subject.in(kind, (Long) row[0], (Long) row[1])));
    }
}

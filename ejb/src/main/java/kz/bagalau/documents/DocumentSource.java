package kz.bagalau.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;

/** Tells access about stored files: the body, the servant whom a document concerns, and the commission before which its session was. */
@ApplicationScoped
public class DocumentSource implements SubjectSource {

    @Inject
    EntityManager em;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DOCUMENT);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, Long> persons = new HashMap<>();
        em.createQuery("select f.id, p.subject.personId from RegisteredPaper p join StoredFile f on f = p.pdf or f = p.docx where f.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList().forEach(row -> persons.put((Long) row[0], (Long) row[1]));
        Set<Long> sat = sat(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select f.id, f.bodyId from StoredFile f where f.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], subject((Long) row[0], (Long) row[1], persons.get(row[0]), sat, caller)));
        return found;
    }

    private static Subject subject(Long id, Long bodyId, Long personId, Set<Long> sat, Caller caller) {
        boolean own = personId != null && personId.equals(caller.personId());
        Set<Role> relations = own ? Set.of(Role.SERVANT) : sat.contains(id) ? Set.of(Role.MEMBER) : Set.of();
        return Subject.in(Kind.DOCUMENT, id, bodyId).of(personId).in(Phase.DECIDED).related(relations);
    }

    /** The files of sessions at which the caller was there. */
    private Set<Long> sat(Collection<Long> ids, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select f.id from RegisteredPaper p join StoredFile f"
                + " on f = p.pdf or f = p.docx, Session s join s.attendance a where f.id in :ids and s.id = p.subject.sessionId and a.personId = :me",
                Long.class).setParameter("ids", ids).setParameter("me", caller.personId()).getResultList());
    }
}

package kz.bagalau.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.planning.EvaluationSubjects;

/** Tells access about stored files: the body, the servant whom a document concerns, and the commission before which its session was. */
@ApplicationScoped
public class DocumentSource implements SubjectSource {

    @Inject
    EntityManager em;
    @Inject
    EvaluationSubjects evaluation;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DOCUMENT);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, RegisteredPaper> papers = papers(ids);
        Map<Long, Subject> cases = evaluation.find(Kind.CASE, papers.values().stream().map(paper -> paper.subject().caseId()).filter(Objects::nonNull)
                .distinct().toList(), caller);
        Set<Long> sat = sat(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select f.id, f.bodyId from StoredFile f where f.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], subject(row, papers.get(row[0]), sat.contains(row[0]), cases, caller)));
        return found;
    }

    /** The documents whose files these are, or of which they are scans. */
    private Map<Long, RegisteredPaper> papers(Collection<Long> ids) {
        Map<Long, RegisteredPaper> papers = new HashMap<>();
        for (String from : List.of("f.id, p from RegisteredPaper p join StoredFile f on f = p.pdf or f = p.docx where f.id",
                "s.fileId, p from ScannedPiece s join RegisteredPaper p on p.id = s.paperId where s.fileId")) {
            em.createQuery("select " + from + " in :ids", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> papers.put((Long) row[0], (RegisteredPaper) row[1]));
        }
        return papers;
    }

    /** A document of a case is known to whom the edition lets know its result; any other one to everybody whom the operation names. */
    private static Subject subject(Object[] row, RegisteredPaper paper, boolean sat, Map<Long, Subject> cases, Caller caller) {
        Long personId = paper == null ? null : paper.subject().personId();
        Subject ofCase = paper == null || paper.subject().caseId() == null ? null : cases.get(paper.subject().caseId());
        boolean own = personId != null && personId.equals(caller.personId());
        Set<Role> relations = EnumSet.noneOf(Role.class);
        relations.addAll(ofCase == null ? Set.of() : ofCase.relations());
        relations.addAll(own ? Set.of(Role.SERVANT) : sat ? Set.of(Role.MEMBER) : Set.of());
        Set<Role> known = EnumSet.noneOf(Role.class);
        known.addAll(ofCase == null ? EnumSet.allOf(Role.class) : ofCase.resultKnownTo());
        if (paper != null && paper.kind().internal()) {
            known.removeAll(EnumSet.of(Role.SERVANT, Role.SUPERVISOR, Role.HIGHER_SUPERVISOR));
        }
        return Subject.in(Kind.DOCUMENT, (Long) row[0], (Long) row[1]).of(personId).in(Phase.DECIDED).related(relations).resultKnownTo(known);
    }

    /** The files of sessions at which the caller was there. */
    private Set<Long> sat(Collection<Long> ids, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select f.id from RegisteredPaper p join StoredFile f"
                + " on f = p.pdf or f = p.docx, Session s join s.attendance a where f.id in :ids and s.id = p.subject.sessionId and a.personId = :me",
                Long.class).setParameter("ids", ids).setParameter("me", caller.personId()).getResultList());
    }
}

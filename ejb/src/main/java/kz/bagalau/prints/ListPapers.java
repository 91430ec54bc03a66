package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.paper.PaperKind;

/** The registers of a body's documents, one a kind and year. They say that a document exists; who may open it is decided for each. */
@Stateless
@Operates(Operation.PAPER_LIST)
public class ListPapers {

    private static final Map<String, String> ORDERS = Map.of("number", "p.year, p.number", "kind", "p.kind", "dated", "p.dated", "person",
            "n.sortRu", "personKk", "n.sortKk");
    private static final Pattern MARK = Pattern.compile("(\\d{1,9})(?:/(\\d{4}))?");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The documents asked for: searched by number or name, filtered by {@code kind}, {@code year}, {@code standing}; in two statements. */
    public ListPage<PaperRow> papers(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = PaperRow.FROM + conditions(query);
        List<PaperRow> rows = bind(em.createQuery("select " + PaperRow.NEW + where + query.orderBy(ORDERS, "p.dated desc, p.id desc"),
                PaperRow.class), bodyId, query).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, bind(em.createQuery("select count(p)" + where, Long.class), bodyId, query).getSingleResult());
    }

    /** The documents about a case, those that stand first, the latest first. */
    @Operates(Operation.PAPER_OF_CASE)
    public List<PaperRow> ofCase(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select " + PaperRow.NEW + PaperRow.ANY + " p.subject.caseId = :case order by case when l.id is null then 0 else 1 end, p.id desc",
                PaperRow.class).setParameter("case", caseId).getResultList();
    }

    /** The scans of documents that came back signed, by the file of the document; the latest of each. */
    @Operates(Operation.PAPER_LIST)
    public Map<Long, Long> scans(@Of(Kind.BODY) Long bodyId, Collection<Long> pdfIds) {
        Map<Long, Long> scans = new HashMap<>();
        if (!pdfIds.isEmpty()) {
            em.createQuery("select f.id, s.fileId from ScannedPiece s join RegisteredPaper p on p.id = s.paperId join p.pdf f where p.bodyId = :body"
                    + " and f.id in :ids and s.fileId is not null order by s.id", Object[].class).setParameter("body", bodyId).setParameter("ids", pdfIds)
                    .getResultList().forEach(row -> scans.put((Long) row[0], (Long) row[1]));
        }
        return scans;
    }

    /** The years in which the body registered something, the latest first. */
    public List<Integer> years(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select distinct r.year from Register r where r.bodyId = :body order by r.year desc", Integer.class)
                .setParameter("body", bodyId).getResultList();
    }

    private static String conditions(ListQuery query) {
        return search(query) + (query.filter("kind").isPresent() ? " and p.kind = :kind" : "")
                + (query.filter("year").isPresent() ? " and p.year = :year" : "")
                + query.filter("standing").map(value -> value.equals("superseded") ? " and l.id is not null" : " and l.id is null").orElse("");
    }

    private static String search(ListQuery query) {
        Matcher mark = MARK.matcher(query.search());
        if (mark.matches()) {
            return " and p.number = :number" + (mark.group(2) == null ? "" : " and p.year = :ofYear");
        }
        return query.search().isEmpty() ? "" : " and n.searched like :search escape '!'";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId);
        Matcher mark = MARK.matcher(query.search());
        if (mark.matches()) {
            asked.setParameter("number", Integer.valueOf(mark.group(1)));
            if (mark.group(2) != null) {
                asked.setParameter("ofYear", Integer.valueOf(mark.group(2)));
            }
        } else if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("kind").ifPresent(kind -> asked.setParameter("kind", PaperKind.valueOf(kind)));
        query.filter("year").ifPresent(year -> asked.setParameter("year", Integer.valueOf(year)));
        return asked;
    }
}

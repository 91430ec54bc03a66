package kz.bagalau.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.ExchangeDocument;

/** To which documents a servant answers, and where the act lets him do so through the document-flow system: the road of the sheet or result says it. */
@Dependent
class Answerable {

    private static final Set<DocumentKind> OF_RESULTS = Set.of(DocumentKind.PROTOCOL_EXTRACT, DocumentKind.RESULT_SLIP);

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** True of a kind that a servant answers. */
    static boolean kind(ExchangeDocument document) {
        return document.kind() == DocumentKind.EVALUATION_SHEET || OF_RESULTS.contains(document.kind());
    }

    /** True where the results of its case lie before the servant, or did. */
    boolean offered(ExchangeDocument document) {
        return OF_RESULTS.contains(document.kind()) && em.createQuery("select count(a) from Acknowledgement a where a.caseId = :case and a.stage <> :past", Long.class)
                .setParameter("case", document.caseId()).setParameter("past", Acknowledgement.SUPERSEDED).getSingleResult() > 0;
    }

    /** Those whose act allows it; as many statements for many as for one. */
    Set<Long> among(Collection<Long> documentIds) {
        List<Object[]> rows = em.createQuery("select d.id, d.kind, d.paper.subject.thingId, c.editionHash from ExchangeDocument d, EvaluationCase c where c.id = d.caseId"
                + " and d.personId is not null and d.id in :ids", Object[].class).setParameter("ids", documentIds).getResultList();
        Map<Long, Track> roads = roads(rows);
        return rows.stream().filter(row -> roads((DocumentKind) row[1], (Long) row[2], library.law((String) row[3]), roads).anyMatch(Answerable::allows))
                .map(row -> (Long) row[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The roads of the sheets that stand side by side in a case. */
    private Map<Long, Track> roads(List<Object[]> rows) {
        Map<Long, String> editions = new HashMap<>();
        rows.stream().filter(row -> row[2] != null).forEach(row -> editions.put((Long) row[2], (String) row[3]));
        return editions.isEmpty() ? Map.of() : em.createQuery("select s.id, s.editionHash, s.track from Sheet s where s.id in :ids", Object[].class)
                .setParameter("ids", editions.keySet()).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> library.law(row[1] == null ? editions.get((Long) row[0]) : (String) row[1]).road((String) row[2])));
    }

    private static Stream<Track> roads(DocumentKind kind, Long thing, Law law, Map<Long, Track> sheets) {
        if (kind == DocumentKind.EVALUATION_SHEET) {
            return sheets.containsKey(thing) ? Stream.of(sheets.get(thing)) : law.route().tracks(TrackKind.SHEET).stream();
        }
        return OF_RESULTS.contains(kind) ? law.route().find(TrackName.parse(Acknowledgement.TRACK)).stream() : Stream.empty();
    }

    private static boolean allows(Track road) {
        return road.moves().stream().anyMatch(move -> move.deed() == Deed.ACKNOWLEDGE && move.by().contains(Role.SERVANT) && move.media().contains(Medium.DOCUMENT_FLOW));
    }
}

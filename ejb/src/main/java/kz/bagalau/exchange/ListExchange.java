package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.ExchangeRow.Told;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.Receipt;

/** The documents of a body's exchange as its secretary and HR follow them: what waits, came back, was refused; since when and why. */
@Stateless
@Operates(Operation.EXCHANGE_LIST)
public class ListExchange {

    private static final Map<String, String> ORDERS = Map.of("number", "p.year, p.number", "kind", "x.kind", "dated", "p.dated", "person", ListQuery.NAME,
            "state", "x.state", "ready", "x.readyAt", "outside", "x.registration.number");
    private static final Pattern MARK = Pattern.compile("(\\d{1,9})/(\\d{4})");
    private static final int SLICE = 1000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /**
     * How the exchange of a body stands.
     *
     * @param opensOn   the first day whose papers are offered; null: it is off
     * @param program   true where some program may fetch documents today
     * @param recipient true where there is a certificate in force to seal confidential files to
     * @param counts    documents by state; 0 is left out
     */
    public record Standing(LocalDate opensOn, boolean program, boolean recipient, Map<DocumentState, Long> counts) {
    }

    /** How it stands. */
    public Standing standing(@Of(Kind.BODY) Long bodyId) {
        BodyExchange exchange = em.createQuery("select x from BodyExchange x where x.bodyId = :body", BodyExchange.class).setParameter("body", bodyId)
                .getResultStream().findFirst().orElseGet(() -> new BodyExchange(bodyId));
        boolean program = em.createQuery("select count(g) from Account a join a.grants g where a.technical = true and a.disabledAt is null and g.bodyId = :body"
                + " and g.role = :right and g.withdrawnAt is null and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today)", Long.class)
                .setParameter("body", bodyId).setParameter("right", Role.DOCFLOW_DOCUMENTS).setParameter("today", today()).getSingleResult() > 0;
        Map<DocumentState, Long> counts = new EnumMap<>(DocumentState.class);
        em.createQuery("select x.state, count(x) from ExchangeDocument x where x.bodyId = :body group by x.state", Object[].class).setParameter("body", bodyId)
                .getResultStream().forEach(row -> counts.put((DocumentState) row[0], (Long) row[1]));
        boolean recipient = exchange.certificate().map(Recipient::kept).filter(one -> one.standsAt(time.instant())).isPresent();
        return new Standing(exchange.opensOn(), program, recipient, counts);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }

    /**
     * The documents asked for: searched by either number or by name; filtered by {@code state}, {@code kind}, {@code receipt} ({@code NONE} or a kind of
     * receipt) and {@code days} (how many back they became ready at most, today counted). Those that changed last come first.
     */
    public ListPage<ExchangeRow> documents(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = ExchangeRow.FROM + conditions(query);
        List<ExchangeRow> rows = bind(em.createQuery("select " + ExchangeRow.NEW + where + query.orderBy(ORDERS, "x.change desc"), ExchangeRow.class), bodyId, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Map<Long, Told> told = told(rows.stream().map(ExchangeRow::id).toList());
        return new ListPage<>(rows.stream().map(row -> row.with(told.getOrDefault(row.id(), Told.NOTHING))).toList(),
                bind(em.createQuery("select count(x)" + where, Long.class), bodyId, query).getSingleResult());
    }

    private static String conditions(ListQuery query) {
        String search = query.search().isEmpty() ? "" : MARK.matcher(query.search()).matches()
                ? " and (p.number = :number and p.year = :year or lower(x.registration.number) like :search escape '!')"
                : " and (n.searched like :search escape '!' or lower(x.registration.number) like :search escape '!')";
        return search + (query.filter("state").isPresent() ? " and x.state = :state" : "") + (query.filter("kind").isPresent() ? " and x.kind = :kind" : "")
                + query.filter("receipt").map(value -> value.equals("NONE")
                        ? " and not exists (select r.id from ExchangeDocument y join y.receipts r where y.id = x.id)"
                        : " and exists (select r.id from ExchangeDocument y join y.receipts r where y.id = x.id and r.kind = :receipt)").orElse("")
                + (query.filter("days").isPresent() ? " and x.readyAt >= :since" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
            Matcher mark = MARK.matcher(query.search());
            if (mark.matches()) {
                asked.setParameter("number", Integer.valueOf(mark.group(1))).setParameter("year", Integer.valueOf(mark.group(2)));
            }
        }
        query.filter("state").ifPresent(state -> asked.setParameter("state", DocumentState.valueOf(state)));
        query.filter("kind").ifPresent(kind -> asked.setParameter("kind", DocumentKind.valueOf(kind)));
        query.filter("receipt").filter(value -> !value.equals("NONE")).ifPresent(kind -> asked.setParameter("receipt", Receipt.Kind.valueOf(kind)));
        query.filter("days").ifPresent(days -> asked.setParameter("since", today().minusDays(Long.parseLong(days) - 1).atStartOfDay(time.getZone()).toInstant()));
        return asked;
    }

    /** What was told of documents, some of them at a time: an export has as many as there are. */
    private Map<Long, Told> told(List<Long> ids) {
        Map<Long, Told> told = new HashMap<>();
        for (int from = 0; from < ids.size(); from += SLICE) {
            List<Long> slice = ids.subList(from, Math.min(ids.size(), from + SLICE));
            receipts(slice, told);
            em.createQuery("select d.id, e.reason, e.reasonLang, e.at from ExchangeDocument d join d.events e where d.id in :ids and e.kind in :kinds order by e.id",
                    Object[].class).setParameter("ids", slice).setParameter("kinds", List.of(DocumentEvent.Kind.REFUSED, DocumentEvent.Kind.SETTLED)).getResultStream()
                    .forEach(row -> told.merge((Long) row[0], Told.NOTHING.because((String) row[1], (Lang) row[2], (Instant) row[3]),
                            (known, last) -> known.because(last.words(), last.lang(), last.at())));
        }
        return told;
    }

    /** The last of each kind. */
    private void receipts(List<Long> ids, Map<Long, Told> told) {
        em.createQuery("select d.id, r.kind, r.at from ExchangeDocument d join d.receipts r where d.id in :ids order by r.at, r.id", Object[].class)
                .setParameter("ids", ids).getResultStream()
                .forEach(row -> told.put((Long) row[0], told.getOrDefault(row[0], Told.NOTHING).received((Receipt.Kind) row[1], (Instant) row[2])));
    }
}

package kz.bagalau.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.StaffLine;
import kz.bagalau.staff.intake.Column;
import kz.bagalau.staff.intake.StaffNow;
import kz.bagalau.staff.intake.StaffNow.Standing;

/**
 * The staff of a body for its document-flow system: all of it, or what changed since. What the staff is now is compared with what was told, and each
 * difference takes the next number of the body: no deed on staff has to know of it.
 */
@Stateless
public class ReadStaff {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @EJB
    StaffNow staff;

    /** A page of records in the order of their last change. @param next with what to go on, as in {@link Documents.Page} */
    public record Page(List<Standing> records, long next, boolean more) {
    }

    /**
     * The records that changed.
     *
     * @param cursor the last number that was seen: what changed after it, with those that are no more; null: all that there is
     * @throws ExchangeRefused for a size that no page has
     */
    @Operates(Operation.DOCFLOW_STAFF_LIST)
    public Page list(@Of(Kind.BODY) Long bodyId, Long cursor, int size) {
        if (size < 1 || size > Documents.LARGEST) {
            throw new ExchangeRefused(ExchangeRefused.Reason.SIZE, Documents.LARGEST);
        }
        BodyExchange exchange = exchanges.lockOrBegin(bodyId);
        compare(exchange);
        List<StaffLine> found = em.createQuery("select l from StaffLine l where l.bodyId = :body and l.change > :cursor" + (cursor == null ? " and l.removed = false" : "")
                + " order by l.change", StaffLine.class).setParameter("body", bodyId).setParameter("cursor", cursor == null ? 0L : cursor).setMaxResults(size + 1).getResultList();
        boolean more = found.size() > size;
        List<StaffLine> page = more ? found.subList(0, size) : found;
        return new Page(page.stream().map(ReadStaff::read).toList(), more ? page.get(page.size() - 1).change() : exchange.lastChange(), more);
    }

    private void compare(BodyExchange exchange) {
        Instant now = exchanges.told().at();
        Map<String, StaffLine> told = em.createQuery("select l from StaffLine l where l.bodyId = :body order by l.id", StaffLine.class)
                .setParameter("body", exchange.bodyId()).getResultStream().collect(Collectors.toMap(line -> line.kind() + " " + line.key(), Function.identity()));
        for (Standing one : staff.of(exchange.bodyId())) {
            StaffLine line = told.remove(one.kind() + " " + one.key());
            if (line == null) {
                em.persist(new StaffLine(exchange, one.kind().name(), one.key(), written(one.cells()), one.removed(), now));
            } else {
                line.is(exchange, written(one.cells()), one.removed(), now);
            }
        }
        told.values().stream().sorted((one, two) -> one.id().compareTo(two.id())).forEach(line -> line.gone(exchange, now));
        em.flush();
    }

    private static String written(Map<Column, String> cells) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        cells.forEach((column, value) -> object.add(column.name(), value));
        return object.build().toString();
    }

    private static Standing read(StaffLine line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        try (JsonReader reader = JSON.createReader(new StringReader(line.content()))) {
            reader.readObject().forEach((name, value) -> cells.put(Column.valueOf(name), ((JsonString) value).getString()));
        }
        return new Standing(StaffNow.Kind.valueOf(line.kind()), line.key(), cells, line.removed());
    }
}

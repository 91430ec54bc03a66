package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bagalau.clock.Clock;
import kz.bagalau.exchange.KeepExchange;
import kz.bagalau.exchange.KeepExchange.Kept;

/** The exchange of every body with its document-flow system: on or off, and whether confidential files can leave. */
@Named
@RequestScoped
public class BodyExchanges {

    @EJB
    private KeepExchange exchanges;
    @EJB
    private Clock clock;
    @Inject
    private BodyNames bodies;

    private List<Line> lines;

    /** The bodies by name. */
    public List<Line> getLines() {
        if (lines == null) {
            List<BodyNames.Line> all = bodies.lines();
            Map<Long, Kept> kept = all.isEmpty() ? Map.of() : exchanges.kept(all.stream().map(BodyNames.Line::id).toList());
            lines = all.stream().map(body -> line(body, kept.get(body.id()))).toList();
        }
        return lines;
    }

    private Line line(BodyNames.Line body, Kept kept) {
        boolean has = kept.recipient() != null;
        String seal = !has ? "NONE" : kept.recipient().standsAt(clock.instant()) ? "VALID" : "EXPIRED";
        return new Line(body.id(), body.name(), kept, seal);
    }

    /**
     * The exchange of a body.
     *
     * @param seal NONE, VALID or EXPIRED: the certificate
     */
    public record Line(Long id, String name, Kept kept, String seal) {
    }
}

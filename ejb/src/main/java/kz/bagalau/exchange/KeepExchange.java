package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.exchange.BodyExchange;

/** Switches the exchange of a body on from a day, and off; keeps the certificate to which its confidential files are sealed. */
@Stateless
public class KeepExchange {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    Clock time;

    /**
     * The exchange of a body as it is set.
     *
     * @param opensOn   the first day whose papers are offered; null while it is off
     * @param recipient to whom confidential files are sealed, maybe out of force by now; null: to nobody, and none leaves
     */
    public record Kept(LocalDate opensOn, Recipient recipient) implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final Kept NONE = new Kept(null, null);
    }

    /**
     * A program that has rights in a body today.
     *
     * @param accountId of its account
     */
    public record Program(Long accountId, String name, String login, Set<Role> rights) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** The exchange of each body. @param bodyIds at least one */
    @Operates(Operation.EXCHANGE_KEEP)
    public Map<Long, Kept> kept(@Of(Kind.BODY) Collection<Long> bodyIds) {
        Map<Long, Kept> kept = new HashMap<>();
        bodyIds.forEach(id -> kept.put(id, Kept.NONE));
        em.createQuery("select x from BodyExchange x where x.bodyId in :ids", BodyExchange.class).setParameter("ids", bodyIds).getResultStream()
                .forEach(one -> kept.put(one.bodyId(), new Kept(one.opensOn(), one.certificate().map(Recipient::kept).orElse(null))));
        return kept;
    }

    /** The programs that exchange documents with a body, by name. */
    @Operates(Operation.EXCHANGE_KEEP)
    public List<Program> programs(@Of(Kind.BODY) Long bodyId) {
        Map<Long, Program> found = new LinkedHashMap<>();
        em.createQuery("select a.id, a.name, a.login, g.role from Account a join a.grants g where a.technical = true and a.disabledAt is null and g.bodyId = :body"
                + " and g.role in :rights and g.withdrawnAt is null and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today) order by a.sortName, a.id",
                Object[].class).setParameter("body", bodyId).setParameter("rights", Role.docflow()).setParameter("today", exchanges.today()).getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new Program(id, (String) row[1], (String) row[2], EnumSet.noneOf(Role.class)))
                        .rights().add((Role) row[3]));
        return List.copyOf(found.values());
    }

    /** Offers papers dated from a day on; what was offered before stays. @param day null: offers none from now on */
    @Operates(Operation.EXCHANGE_CHANGE)
    public void open(@Of(Kind.BODY) Long bodyId, @Recorded("day") LocalDate day) {
        BodyExchange exchange = locked(bodyId);
        exchange.opens(day);
        em.persist(exchange);
        em.flush();
    }

    /**
     * Checks a certificate, and changes nothing.
     *
     * @param file PEM or DER
     * @throws ExchangeRefused when it is none, or none to seal to: RSA of {@value Recipient#SHORTEST} bits at least, in force, made to encipher keys
     */
    @Operates(Operation.EXCHANGE_KEEP)
    public Recipient check(@Of(Kind.BODY) Long bodyId, byte[] file) {
        return Recipient.brought(file, time);
    }

    /** Seals confidential files to another certificate from now on; those that left keep theirs. @throws ExchangeRefused when it will not do by now */
    @Operates(Operation.EXCHANGE_CHANGE)
    public void sealTo(@Of(Kind.BODY) Long bodyId, @Recorded("certificate") Recipient recipient) {
        seal(bodyId, Recipient.brought(recipient.encoded(), time).encoded());
    }

    /** Takes the certificate away: no confidential file leaves from now on. */
    @Operates(Operation.EXCHANGE_CHANGE)
    public void sealToNobody(@Of(Kind.BODY) Long bodyId) {
        seal(bodyId, null);
    }

    private void seal(Long bodyId, byte[] certificate) {
        BodyExchange exchange = locked(bodyId);
        exchange.sealTo(certificate);
        em.persist(exchange);
        em.flush();
    }

    private BodyExchange locked(Long bodyId) {
        return exchanges.lock(bodyId).orElseGet(() -> new BodyExchange(bodyId));
    }
}

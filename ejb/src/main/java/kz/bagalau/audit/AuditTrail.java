package kz.bagalau.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Performed;
import kz.bagalau.access.Refused;
import kz.bagalau.access.Subject;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Actor;
import kz.bagalau.model.audit.AuditEntry;
import kz.bagalau.model.audit.AuditPayload;
import kz.bagalau.model.audit.Matter;

/** Writes the trail: what the guard reports, and what a bean has to add of its own. */
@Stateless
@Operates(Operation.WITHIN)
public class AuditTrail {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_ORIGIN = 60;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** A line for each matter of the deed, in the deed's own transaction. */
    public void performed(@Observes Performed deed) {
        Map<String, String> details = deed.details();
        if (deed.subjects().isEmpty()) {
            write(deed.caller(), deed.role(), deed.operation(), null, Matter.none(), details);
        }
        for (Subject subject : deed.subjects()) {
            write(deed.caller(), deed.role(), deed.operation(), null, matter(subject), details);
        }
    }

    /** A line for somebody refused, in a transaction of its own, because his is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(@Observes Refused attempt) {
        Operation operation = attempt.operation() == null ? Operation.WITHIN : attempt.operation();
        Matter matter = attempt.subjectId() == null ? Matter.none() : new Matter(operation.kind().name(), attempt.subjectId(), null, null);
        write(attempt.caller(), null, operation, attempt.refusal().name(), matter, Map.of());
    }

    /**
     * A line.
     *
     * @param role    as what he acted; null: no role allowed it
     * @param refusal why it was refused; null: it was done
     * @param details what else is worth keeping, by name; never a password or an answer given in confidence
     */
    public AuditEntry write(Caller caller, Role role, Operation operation, String refusal, Matter matter, Map<String, String> details) {
        String salt = salt();
        String text = text(details);
        AuditEntry entry = new AuditEntry(clock.instant(), operation.name(), refusal, actor(caller, role), matter,
                text.isEmpty() ? null : Chain.digest(salt, text));
        em.persist(entry);
        if (!text.isEmpty()) {
            em.persist(new AuditPayload(entry.id(), salt, text));
        }
        return entry;
    }

    private static Actor actor(Caller caller, Role role) {
        String origin = caller.origin();
        return new Actor(caller.accountId(), caller.personId(), caller.login(), role == null ? null : role.name(),
                origin.length() > LONGEST_ORIGIN ? origin.substring(0, LONGEST_ORIGIN) : origin);
    }

    private static Matter matter(Subject subject) {
        Long body = subject.bodyIds().size() == 1 ? subject.bodyIds().iterator().next() : null;
        return new Matter(subject.kind().name(), subject.id(), body, subject.personId());
    }

    /** The details, and the exchange in which a program of others asked for it. */
    private static String text(Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        Correlation.current().ifPresent(id -> all.put("correlation", id));
        return all.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("\n"));
    }

    private static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package kz.bagalau.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the trail as lists show it.
 *
 * @param login     who, by the login of that time
 * @param name      his account's name; null: nobody was logged in
 * @param role      in which role; null: he was refused
 * @param operation what
 * @param refusal   why it was refused; null: it was done
 * @param kind      the kind of the matter; null: nothing in particular
 * @param place     its place in the chain; null: not sealed yet
 * @param details   its details; null: none, or disposed of
 */
public record AuditLine(Long id, Instant at, String login, String name, String role, String operation, String refusal, String kind, Long matterId,
        Long bodyId, String origin, Long place, String details) implements Serializable {

    /** The constructor expression that fills it from entry {@code e}, account {@code a} and payload {@code p}. */
    static final String NEW = "new kz.bagalau.audit.AuditLine(e.id, e.happenedAt, e.actor.login, a.name, e.actor.role, e.operation, e.refusal,"
            + " e.matter.kind, e.matter.id, e.matter.bodyId, e.actor.origin, e.place, p.details)";
}

package kz.bagalau.model.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.model.Aggregate;

/** A role granted to an account: in one body, or in all, for a term, on a ground. Withdrawn, it stays readable. Part of {@link Account}. */
@Entity
@Table(name = "account_grant")
public class Grant extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Role role;
    @Column(name = "body_id")
    private Long bodyId;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(length = 300)
    private String ground;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For JPA only. */
    protected Grant() {
    }

    Grant(Role role, Long bodyId, LocalDate firstDay, LocalDate lastDay, String ground) {
        if (!role.granted()) {
            throw new IllegalArgumentException(role + " follows from the matter and cannot be granted");
        }
        if (bodyId == null && !Role.overBodies().contains(role)) {
            throw new IllegalArgumentException(role + " is granted in a body");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a term from " + firstDay + " to " + lastDay);
        }
        this.role = role;
        this.bodyId = bodyId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.ground = ground;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** True when it holds on the day: within its term and not withdrawn. */
    public boolean on(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** True when it is this role in this body. */
    public boolean is(Role other, Long body) {
        return role == other && Objects.equals(bodyId, body);
    }

    /** The role. */
    public Role getRole() {
        return role;
    }

    /** The body; null: all of them. */
    public Long getBodyId() {
        return bodyId;
    }

    /** Its first day. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Its last day; null: without end. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The order or other ground; null: none was given. */
    public String getGround() {
        return ground;
    }

    /** When it was withdrawn; null: it was not. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}

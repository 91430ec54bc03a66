package kz.bagalau.model.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.KazakhOrder;

/**
 * Who may log in. An account belongs to a person, or to a program, or (the first administrator's) to nobody in the staff. It is made
 * with a one-time password that its owner changes; it locks for a growing while when somebody guesses; it is disabled on dismissal, and
 * never deleted, because the audit trail names it. Changes move its stamps, so that open sessions notice at their next request.
 */
@Entity
@Table(name = "account")
public class Account extends Aggregate {

    @Column(nullable = false, length = 60)
    private String login;
    @Column(name = "person_id")
    private Long personId;
    @Column(nullable = false, length = 200)
    private String name;
    @Column(name = "sort_name", nullable = false, length = 240)
    private String sortName;
    @Column(nullable = false, length = 300)
    private String searched;
    @Column(nullable = false)
    private boolean technical;
    @Column(nullable = false, length = 2)
    private String language;
    @Column(nullable = false, length = 300)
    private String password;
    @Column(name = "one_time", nullable = false)
    private boolean oneTime;
    @Embedded
    private Lock lock = new Lock();
    @Column(name = "last_login")
    private Instant lastLogin;
    @Column(name = "disabled_at")
    private Instant disabledAt;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(nullable = false)
    private boolean mails = true;
    @Column(nullable = false)
    private long stamp;
    @Column(name = "key_stamp", nullable = false)
    private long keyStamp;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    @OrderBy("firstDay")
    private List<Grant> grants = new ArrayList<>();

    /** For JPA only. */
    protected Account() {
    }

    private Account(String login, Long personId, String name, boolean technical, String language) {
        this.login = canonical(login);
        this.personId = personId;
        this.name = name;
        this.sortName = KazakhOrder.key(name);
        this.searched = (name + " | " + this.login).toLowerCase(Locale.ROOT);
        this.technical = technical;
        this.language = language;
    }

    /** The account of a person of the staff; the name is shown where the person's own is not at hand. */
    public static Account of(Long personId, String login, String name, String language) {
        return new Account(login, personId, name, false, language);
    }

    /** The account of somebody who is not in the staff: the first administrator, an outside member. */
    public static Account outside(String login, String name, String language) {
        return new Account(login, null, name, false, language);
    }

    /** The account of a program. */
    public static Account technical(String login, String name) {
        return new Account(login, null, name, true, "ru");
    }

    /** Logins are compared without regard to case and to spaces around them. */
    public static String canonical(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Sets a password of the owner's own. */
    public void choose(PasswordHash hash) {
        setPassword(hash, false);
    }

    /** Sets a password for one use: the owner has to change it first of all. */
    public void handOut(PasswordHash hash) {
        setPassword(hash, true);
    }

    private void setPassword(PasswordHash hash, boolean once) {
        password = hash.stored();
        oneTime = once;
        lock.open();
        keyStamp++;
    }

    /** The hash of its password. */
    public PasswordHash password() {
        return new PasswordHash(password);
    }

    /** Notes a wrong password; from the fifth in a row on, the account is locked for a minute, then two, four … up to an hour. */
    public void failed(Instant now) {
        lock.failed(now);
    }

    /** Notes a login. */
    public void entered(Instant now) {
        lock.open();
        lastLogin = now;
    }

    /** Ends a lock before its time. */
    public void unlock() {
        lock.open();
    }

    /** True while it is locked. */
    public boolean lockedAt(Instant now) {
        return lock.holdsAt(now);
    }

    /** Closes it: nobody can log in, open sessions end. */
    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            keyStamp++;
        }
    }

    /** Notes the day from which its owner can log in: what lay before him earlier did not reach him then. */
    public void opens(LocalDate day) {
        openedOn = day;
    }

    /** Opens it again, even if its owner has left: he may still have a result to read. */
    public void enable(LocalDate day) {
        disabledAt = null;
        closesOn = null;
        openedOn = day;
        stamp++;
    }

    /** Notes the first day on which its owner serves no more; null: he serves on. Closing it on that day is another deed. */
    public void leaves(LocalDate firstDayAway) {
        closesOn = firstDayAway;
    }

    /** True when its owner serves no more on the day. */
    public boolean leftBy(LocalDate day) {
        return closesOn != null && !day.isBefore(closesOn);
    }

    /** True when it is closed because its owner left. */
    public boolean closedByLeaving() {
        return disabledAt != null && closesOn != null;
    }

    /** Belongs from now on to the right record of the same person. */
    public void handTo(Long rightPersonId) {
        personId = rightPersonId;
        stamp++;
    }

    /**
     * Grants a role; bodyId null: in all bodies; lastDay null: without end.
     *
     * @throws IllegalArgumentException for the role of a program to a person
     */
    public Grant grant(Role role, Long bodyId, LocalDate firstDay, LocalDate lastDay, String ground) {
        if (role.ofProgram() && !technical) {
            throw new IllegalArgumentException(role + " is a program's");
        }
        Grant grant = new Grant(role, bodyId, firstDay, lastDay, ground);
        grants.add(grant);
        stamp++;
        return grant;
    }

    /** Withdraws a granted role. */
    public void withdraw(Grant grant, Instant now) {
        grant.withdraw(now);
        stamp++;
    }

    /** Changes the language in which the owner is spoken to: kk, ru or en. */
    public void speak(String other) {
        language = other;
    }

    /** Wants reminders by mail, or wants none. */
    public void mails(boolean wanted) {
        mails = wanted;
    }

    /** All grants, withdrawn ones included, the oldest first. */
    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    /** True when it administers the whole installation on the day. */
    public boolean administersAll(LocalDate day) {
        return disabledAt == null && grants.stream().anyMatch(grant -> grant.is(Role.ADMINISTRATOR, null) && grant.on(day));
    }

    /** The name to log in with. */
    public String getLogin() {
        return login;
    }

    /** The person; null: none of the staff. */
    public Long getPersonId() {
        return personId;
    }

    /** The name to show. */
    public String getName() {
        return name;
    }

    /** True for a program's account. */
    public boolean isTechnical() {
        return technical;
    }

    /** True when reminders may be sent by mail. */
    public boolean isMails() {
        return mails;
    }

    /** kk, ru or en. */
    public String getLanguage() {
        return language;
    }

    /** True when the password has to be changed first of all. */
    public boolean isOneTime() {
        return oneTime;
    }

    /** Until when it is locked; null: it is not. */
    public Instant getLockedUntil() {
        return lock.until();
    }

    /** When it was last used; null: never. */
    public Instant getLastLogin() {
        return lastLogin;
    }

    /** Since when it is disabled; null: it is not. */
    public Instant getDisabledAt() {
        return disabledAt;
    }

    /** The first day on which its owner serves no more; null: he serves. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** Moves with every change of roles: open sessions take the new ones. */
    public long getStamp() {
        return stamp;
    }

    /** Moves with every password and every disabling: open sessions end. */
    public long getKeyStamp() {
        return keyStamp;
    }
}

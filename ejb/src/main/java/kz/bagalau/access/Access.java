package kz.bagalau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Judgement.Circumstances;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.account.Role;

/** Decides, for the caller of this thread, whether an operation may be performed. Pages, menus and the guard all ask here. */
@ApplicationScoped
public class Access {

    Iterable<SubjectSource> sources;

    @Inject
    Clock time;

    /** Takes every source that the program has. */
    @Inject
    void find(@Any Instance<SubjectSource> found) {
        sources = found;
    }

    /** True when the caller may perform an operation about nothing in particular, or, for a menu, may about one matter or another. */
    public boolean may(Operation operation) {
        return operation.rule().open() || Possible.judge(operation.rule(), CurrentCaller.get(), circumstances()).allowed();
    }

    /** True when the caller may perform the operation about the matter, once he has given the password that it may ask for: so its button is shown to him. */
    public boolean may(Operation operation, Long id) {
        return id != null && subjects(operation.kind(), List.of(id)).values().stream().map(subject -> judge(operation, subject))
                .anyMatch(found -> found.allowed() || found.refusal() == Refusal.UNCONFIRMED);
    }

    /** Those of the ids about which the caller may perform the operation; the number of SQL statements does not depend on how many. */
    public Set<Long> permitted(Operation operation, Collection<Long> ids) {
        Set<Long> permitted = new LinkedHashSet<>();
        subjects(operation.kind(), ids).forEach((id, subject) -> {
            if (judge(operation, subject).allowed()) {
                permitted.add(id);
            }
        });
        return permitted;
    }

    /**
     * The role in which the caller opens a page: about the matter that its address names, else about one matter or another.
     *
     * @throws AccessDenied when he may not
     */
    public void requirePage(Operation operation, Long id) {
        if (id != null && operation.kind() != Kind.NONE) {
            require(operation, List.of(id));
        } else if (!operation.rule().open()) {
            allow(operation, Possible.judge(operation.rule(), CurrentCaller.get(), circumstances()));
        }
    }

    /**
     * Whether a form of a page may be sent back at all. Its address names no matter any more, and with the matter a role may come: a seat by
     * an order, a signature that is wanted. So only what holds without it is asked; about the matter the beans decide.
     *
     * @throws AccessDenied when nobody is logged in, a password is due, or the page is about no matter and he has not its role
     */
    public void requireForm(Operation operation) {
        if (!operation.rule().open()) {
            Judgement judgement = Possible.judge(operation.rule(), CurrentCaller.get(), circumstances());
            if (operation.kind() == Kind.NONE || !judgement.allowed() && judgement.refusal().beforeMatter()) {
                allow(operation, judgement);
            }
        }
    }

    /**
     * Decides about each of the matters; none given: about nothing in particular.
     *
     * @throws AccessDenied when one of them is refused, or does not exist
     */
    Decided require(Operation operation, Collection<Long> ids) {
        if (operation.kind() == Kind.NONE) {
            return new Decided(allow(operation, judge(operation, Subject.none())), List.of());
        }
        Map<Long, Subject> found = subjects(operation.kind(), ids);
        if (ids.isEmpty() || !found.keySet().containsAll(ids)) {
            throw new AccessDenied(operation, CurrentCaller.get().known() ? Refusal.UNKNOWN : Refusal.NOT_LOGGED_IN);
        }
        Role role = null;
        for (Subject subject : found.values()) {
            role = allow(operation, judge(operation, subject));
        }
        return new Decided(role, List.copyOf(found.values()));
    }

    private Role allow(Operation operation, Judgement judgement) {
        if (!judgement.allowed()) {
            throw new AccessDenied(operation, judgement.refusal());
        }
        return judgement.role();
    }

    private Judgement judge(Operation operation, Subject subject) {
        return Judgement.of(operation.rule(), CurrentCaller.get(), subject, circumstances());
    }

    private Circumstances circumstances() {
        Instant now = time.instant();
        return new Circumstances(LocalDate.ofInstant(now, time.getZone()), now, Configuration.demo().isPresent());
    }

    private Map<Long, Subject> subjects(Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (kind == Kind.BODY) {
            Map<Long, Subject> bodies = new TreeMap<>();
            ids.forEach(id -> bodies.put(id, Subject.body(id)));
            return bodies;
        }
        return CurrentCaller.inside(Operation.WITHIN, () -> source(kind).find(kind, ids, CurrentCaller.get()));
    }

    private SubjectSource source(Kind kind) {
        for (SubjectSource source : sources) {
            if (source.kinds().contains(kind)) {
                return source;
            }
        }
        throw new IllegalStateException("No source tells about " + kind);
    }

    /** A permission given: in which role, about what. */
    record Decided(Role role, List<Subject> subjects) {
    }
}

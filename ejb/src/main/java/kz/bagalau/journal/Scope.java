package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.Recorder;

/** Whose entries the caller sees in a list: HR those of its body, anybody else those of his own people, of whomever he evaluates for a part, and his own. */
@Dependent
class Scope {

    private static final Long NOBODY = -1L;

    @Inject
    Recorder recorder;

    /** True where the caller keeps the journal of the body in which he works. */
    boolean keeps() {
        return holds(Role.HR_WORKER, Role.HEAD_OF_HR);
    }

    /** True where he also may know what all of them tell of the body. */
    boolean oversees() {
        return holds(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY);
    }

    private boolean holds(Role... roles) {
        Caller caller = CurrentCaller.get();
        LocalDate today = recorder.today();
        return caller.bodyId() != null && Arrays.stream(roles).anyMatch(role -> caller.holds(role, caller.bodyId(), today));
    }

    /** The condition on a case {@code c}, with {@code :scope}: those of the list. */
    String listed() {
        return keeps() ? " and c.bodyId = :scope" : " and (c.facts.supervisorId = :scope or c.facts.personId = :scope"
                + " or exists (select s.id from Sheet s where s.caseId = c.id and s.part <> '' and s.evaluatorId = :scope))";
    }

    /** The condition on a case {@code c}, with {@code :scope}: those that an overview sums up, never the caller's own alone. */
    String overseen() {
        return oversees() ? " and c.bodyId = :scope" : " and c.facts.supervisorId = :scope";
    }

    /** Fills the condition of a list. */
    <T> TypedQuery<T> listed(TypedQuery<T> asked) {
        return asked.setParameter("scope", keeps() ? CurrentCaller.get().bodyId() : me());
    }

    /** Fills the condition of an overview. */
    <T> TypedQuery<T> overseen(TypedQuery<T> asked) {
        return asked.setParameter("scope", oversees() ? CurrentCaller.get().bodyId() : me());
    }

    private static Long me() {
        Long me = CurrentCaller.get().personId();
        return me == null ? NOBODY : me;
    }
}

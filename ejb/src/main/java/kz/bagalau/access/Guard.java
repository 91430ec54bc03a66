package kz.bagalau.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.access.Access.Decided;
import kz.bagalau.access.Rule.Trait;

/**
 * Stands before every bean ({@code ejb-jar.xml}): asks {@link Access}, refuses what is not declared, and reports what leaves a trace.
 * A call from inside an operation passes: it was decided at the entrance. Start and timers run as the program itself.
 */
public class Guard {

    private static final Map<Method, Entrance> ENTRANCES = new ConcurrentHashMap<>();

    @Inject
    Access access;

    @Inject
    Event<Performed> performed;

    @Inject
    Event<Refused> refused;

    /** Decides before a business method. */
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        if (CurrentCaller.inside()) {
            return call.proceed();
        }
        Entrance entrance = ENTRANCES.computeIfAbsent(call.getMethod(), Entrance::of);
        if (entrance.operation() != null && entrance.operation().rule().open()) {
            return CurrentCaller.during(entrance.operation(), call::proceed);
        }
        return decided(entrance, call);
    }

    /** Runs a timer as the program itself. */
    @AroundTimeout
    public Object timer(InvocationContext call) throws Exception {
        return CurrentCaller.as(Caller.SYSTEM, () -> CurrentCaller.during(Operation.WITHIN, call::proceed));
    }

    /** Runs a bean's beginning as the program itself. */
    @PostConstruct
    public void begin(InvocationContext call) throws Exception {
        timer(call);
    }

    /** Runs a bean's end as the program itself. */
    @PreDestroy
    public void end(InvocationContext call) throws Exception {
        timer(call);
    }

    private Object decided(Entrance entrance, InvocationContext call) throws Exception {
        Decided decided = decide(entrance, call.getParameters());
        return CurrentCaller.during(entrance.operation(), () -> {
            Object given = call.proceed();
            report(entrance, decided, call.getParameters());
            return given;
        });
    }

    private Decided decide(Entrance entrance, Object[] arguments) throws Exception {
        if (entrance.operation() == null) {
            throw new AccessDenied(null, Refusal.UNDECLARED);
        }
        Set<Long> ids = entrance.ids(arguments);
        try {
            return access.require(entrance.operation(), ids);
        } catch (AccessDenied denied) {
            tell(denied, ids);
            throw denied;
        }
    }

    private void tell(AccessDenied denied, Set<Long> ids) throws Exception {
        Caller caller = CurrentCaller.get();
        if (caller.known() && denied.refusal() != Refusal.UNCONFIRMED) {
            Refused event = new Refused(caller, denied.operation(), denied.refusal(), ids.stream().findFirst().orElse(null));
            CurrentCaller.during(denied.operation(), () -> {
                refused.fire(event);
                return null;
            });
        }
    }

    private void report(Entrance entrance, Decided decided, Object[] arguments) {
        Rule rule = entrance.operation().rule();
        Caller caller = CurrentCaller.get();
        boolean always = rule.has(Trait.RECORDED) || decided.role().watched();
        List<Subject> subjects = always ? decided.subjects() : others(decided.subjects(), caller);
        if (always || rule.has(Trait.RESULT) && !subjects.isEmpty()) {
            performed.fire(new Performed(caller, decided.role(), entrance.operation(), subjects, entrance.details(arguments)));
        }
    }

    private static List<Subject> others(List<Subject> subjects, Caller caller) {
        return subjects.stream().filter(subject -> !subject.own(caller.personId())).toList();
    }
}

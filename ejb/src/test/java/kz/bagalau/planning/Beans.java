package kz.bagalau.planning;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The real beans outside a container, joined as their annotations say, all on one entity manager and one clock. */
public final class Beans {

    private final EntityManager em;
    private final Function<Class<?>, Object> source;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Class<?>> observers = new ArrayList<>();
    private final List<Object> fired = new ArrayList<>();

    /** Beans on an entity manager, at the time of a clock. */
    public Beans(EntityManager em, java.time.Clock time) {
        this.em = em;
        source = this::make;
        made.put(java.time.Clock.class, time);
        made.put(EntityManager.class, em);
    }

    /** Beans that a container has made. */
    public Beans(Function<Class<?>, Object> container) {
        em = null;
        source = container;
    }

    /** Puts a ready bean in its place. */
    public Beans with(Object bean) {
        made.put(bean.getClass(), bean);
        return this;
    }

    /** Lets beans of these classes hear the events that others fire. */
    public Beans hearing(Class<?>... classes) {
        observers.addAll(List.of(classes));
        return this;
    }

    /** Every event fired so far. */
    public List<Object> fired() {
        return List.copyOf(fired);
    }

    /** The bean of a class. */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known == null ? source.apply(type) : known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                join(bean, field);
            }
            return bean;
        } catch (ReflectiveOperationException cannot) {
            throw new IllegalStateException("cannot make " + type, cannot);
        }
    }

    private void join(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
            field.set(bean, field.getType() == Event.class ? events() : get(field.getType()));
        }
    }

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
            fire(arguments[0]);
            return null;
        });
    }

    private void fire(Object event) throws ReflectiveOperationException {
        fired.add(event);
        for (Class<?> observer : observers) {
            for (Method method : observer.getDeclaredMethods()) {
                if (method.getParameterCount() == 1 && method.getParameters()[0].isAnnotationPresent(Observes.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    tell(method, get(observer), event);
                }
            }
        }
    }

    private static void tell(Method method, Object observer, Object event) throws ReflectiveOperationException {
        method.setAccessible(true);
        try {
            method.invoke(observer, event);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw refused;
        }
    }
}

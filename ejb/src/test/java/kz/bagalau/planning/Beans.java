package kz.bagalau.planning;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** The real beans outside a container, joined as their annotations say, all on one entity manager and one clock. */
public final class Beans {

    private final EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** Beans on an entity manager, at the time of a clock. */
    public Beans(EntityManager em, java.time.Clock time) {
        this.em = em;
        made.put(java.time.Clock.class, time);
        made.put(EntityManager.class, em);
    }

    /** Puts a ready bean in its place. */
    public Beans with(Object bean) {
        made.put(bean.getClass(), bean);
        return this;
    }

    /** The bean of a class. */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known == null ? make(type) : known);
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
            field.set(bean, get(field.getType()));
        }
    }
}

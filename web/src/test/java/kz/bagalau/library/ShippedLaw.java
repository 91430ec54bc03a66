package kz.bagalau.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;

/** The beans of the law as a container would put them together, on a database in which no administrator has entered anything. */
public final class ShippedLaw {

    private ShippedLaw() {
    }

    public static ReadLaw law() {
        ReadLaw law = new ReadLaw();
        law.published = new PublishedEditions();
        law.published.em = emptyDatabase();
        return law;
    }

    public static Calculate calculate() {
        Calculate calculate = new Calculate();
        calculate.law = law();
        return calculate;
    }

    /** Whatever is asked for, nothing is found. */
    private static EntityManager emptyDatabase() {
        TypedQuery<?> nothing = nothing();
        return (EntityManager) Proxy.newProxyInstance(ShippedLaw.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
            if (method.getName().equals("createQuery")) {
                return nothing;
            }
            throw new AssertionError("the law only asks, but here " + method.getName());
        });
    }

    private static TypedQuery<?> nothing() {
        return (TypedQuery<?>) Proxy.newProxyInstance(ShippedLaw.class.getClassLoader(), new Class<?>[] {TypedQuery.class}, (proxy, method, args) -> switch (method.getName()) {
            case "setParameter" -> proxy;
            case "getResultList" -> List.of();
            case "getResultStream" -> Stream.empty();
            default -> throw new AssertionError("the law only asks, but here " + method.getName());
        });
    }
}

package kz.bagalau.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the annotations of a method say.
 *
 * @param operation its operation; null: it declares none
 * @param matters   positions of the parameters that name the matter
 * @param recorded  positions of the parameters to record, by name
 */
record Entrance(Operation operation, List<Integer> matters, Map<String, Integer> recorded) {

    static Entrance of(Method method) {
        Optional<Operates> operates = operates(method);
        List<Integer> matters = new ArrayList<>();
        Map<String, Integer> recorded = new TreeMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (has(parameters[i], Of.class)) {
                matters.add(i);
            }
            if (has(parameters[i], Recorded.class)) {
                recorded.put(parameters[i].getAnnotation(Recorded.class).value(), i);
            }
        }
        return new Entrance(operates.map(Operates::value).orElse(null), matters, recorded);
    }

    /** What the method says, or else its class. */
    static Optional<Operates> operates(Method method) {
        return Optional.ofNullable(method.getAnnotation(Operates.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Operates.class)));
    }

    private static boolean has(Parameter parameter, Class<? extends Annotation> mark) {
        return parameter.isAnnotationPresent(mark);
    }

    /** The ids of the matter among the arguments. */
    Set<Long> ids(Object[] arguments) {
        Set<Long> ids = new LinkedHashSet<>();
        for (int position : matters) {
            add(ids, arguments[position]);
        }
        return ids;
    }

    private void add(Set<Long> ids, Object argument) {
        if (argument instanceof Collection<?> many) {
            many.forEach(one -> add(ids, one));
        } else if (argument instanceof Long id) {
            ids.add(id);
        } else {
            throw new AccessDenied(operation, Refusal.UNKNOWN);
        }
    }

    /** The values to record, as text. */
    Map<String, String> details(Object[] arguments) {
        Map<String, String> details = new TreeMap<>();
        recorded.forEach((name, position) -> details.put(name, String.valueOf(arguments[position])));
        return details;
    }
}

package kz.bagalau.campaign;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** The editions as the classes of a loader read them: their hashes, or that one of them is refused. */
final class ReadEditions {

    private ReadEditions() {
    }

    /** The hashes of the editions; empty if the reader refuses one. */
    static Optional<List<String>> hashes(MutantLoader loader, List<String> ids) {
        return ids.stream().allMatch(id -> hash(loader, id).isPresent())
                ? Optional.of(ids.stream().map(id -> hash(loader, id).orElseThrow()).toList()) : Optional.empty();
    }

    private static Optional<String> hash(MutantLoader loader, String id) {
        try {
            Class<?> key = loader.loadClass("kz.bagalau.law.act.EditionId");
            Method edition = loader.loadClass("kz.bagalau.acts.ShippedEditions").getMethod("edition", key);
            Object read = edition.invoke(null, key.getMethod("of", String.class).invoke(null, id));
            return Optional.of((String) read.getClass().getMethod("hash").invoke(read));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(id, e);
        }
    }
}

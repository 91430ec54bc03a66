package kz.bagalau.model.session;

import java.lang.reflect.Field;
import kz.bagalau.model.Aggregate;

/** Gives an entity the id that the database would give it. */
final class Identity {

    private Identity() {
    }

    static void of(Aggregate entity, Long id) {
        try {
            Field field = Aggregate.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }
}

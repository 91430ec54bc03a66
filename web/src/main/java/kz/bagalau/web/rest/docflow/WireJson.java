package kz.bagalau.web.rest.docflow;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.BinaryDataStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Base64;
import java.util.Collection;
import kz.bagalau.web.docflow.type.Wire;

/**
 * How the types of the contract look in JSON: a name for each field in the order of the contract, nothing for what is not there, bytes as
 * base64. Other types look as they do everywhere else.
 */
@Provider
public class WireJson implements ContextResolver<Jsonb> {

    private final Jsonb wire = wire();
    private final Jsonb others = JsonbBuilder.create();

    /** The mapping itself, for whoever reads and writes such JSON without a server. */
    public static Jsonb wire() {
        return JsonbBuilder.create(new JsonbConfig().withBinaryDataStrategy(BinaryDataStrategy.BASE_64).withPropertyVisibilityStrategy(new Fields())
                .withSerializers(new Written()));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return Wire.class.isAssignableFrom(type) ? wire : others;
    }

    /** The fields and nothing else. */
    private static final class Fields implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    /** What is not there is left out, an empty list too. */
    private static final class Written implements JsonbSerializer<Wire> {

        @Override
        public void serialize(Wire object, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Field field : object.getClass().getFields()) {
                write(field.getName(), value(field, object), json, context);
            }
            json.writeEnd();
        }

        private static void write(String name, Object value, JsonGenerator json, SerializationContext context) {
            if (value instanceof byte[] bytes) {
                json.write(name, Base64.getEncoder().encodeToString(bytes));
            } else if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                context.serialize(name, value, json);
            }
        }

        private static Object value(Field field, Wire object) {
            try {
                return field.get(object);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(field.toString(), impossible);
            }
        }
    }
}

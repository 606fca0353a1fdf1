package dev.sansio.tool.decode;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.sansio.core.Secret;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A JSON object for each event, on a line of its own: {@code offset}, {@code event}, and the components of the event's record.
 * Bytes are text where they can be, else an object with {@code base64}; secrets are masked.
 */
final class JsonWriter implements EventWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Components only: what else a record can tell follows from them.
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addModule(new SimpleModule().setSerializers(new OwnSerializers()))
            .build();

    private final PrintStream out;

    JsonWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void event(long offset, Object event) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("offset", offset);
        object.put("event", event.getClass().getSimpleName());
        if (event.getClass().getRecordComponents().length > 0) {
            object.setAll(MAPPER.<ObjectNode>valueToTree(event));
        }
        out.println(MAPPER.writeValueAsString(object));
    }

    @Override
    public void error(long offset, String code, String message) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("offset", offset);
        object.put("error", code);
        object.put("message", message);
        out.println(MAPPER.writeValueAsString(object));
    }

    /** Bytes: text, or Base64. */
    private static final class Bytes extends StdSerializer<ByteBuffer> {

        Bytes() {
            super(ByteBuffer.class);
        }

        @Override
        public void serialize(ByteBuffer bytes, JsonGenerator json, SerializationContext context) {
            String text = Payload.text(bytes);
            if (text != null) {
                json.writeString(text);
            } else {
                json.writePOJO(Map.of("base64", Payload.base64(bytes)));
            }
        }
    }

    /** For what has no components to show, or must not show them. */
    private static final class OwnSerializers extends SimpleSerializers {

        private static final long serialVersionUID = 1L;

        OwnSerializers() {
            addSerializer(new Bytes());
            addSerializer(new Masked());
        }

        /** A record without components has nothing but its name. */
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            return raw.isRecord() && raw.getRecordComponents().length == 0
                    ? new Name()
                    : super.findSerializer(config, type, bean, format);
        }
    }

    /** The simple name of a value's class. */
    private static final class Name extends StdSerializer<Object> {

        Name() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.getClass().getSimpleName());
        }
    }

    /** A secret stays one. */
    private static final class Masked extends StdSerializer<Secret> {

        Masked() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializationContext context) {
            json.writeString(secret.toString());
        }
    }
}

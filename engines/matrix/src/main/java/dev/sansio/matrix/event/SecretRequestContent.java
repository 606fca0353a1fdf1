package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.secret.request}. Generated from the specification; see {@code src/generator}. */
public record SecretRequestContent(
        @Nullable String name, String action, String requestingDeviceId, String requestId, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<SecretRequestContent> CODEC =
            Codec.object(SecretRequestContent::read, SecretRequestContent::write);

    /** With what must be there alone. */
    public static SecretRequestContent of(String action, String requestingDeviceId, String requestId) {
        return new SecretRequestContent(null, action, requestingDeviceId, requestId, Others.NONE);
    }

    private static SecretRequestContent read(Reading in) {
        return new SecretRequestContent(
                in.optional("name", Codec.TEXT),
                in.required("action", Codec.TEXT),
                in.required("requesting_device_id", Codec.TEXT),
                in.required("request_id", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("name", Codec.TEXT, name);
        out.put("action", Codec.TEXT, action);
        out.put("requesting_device_id", Codec.TEXT, requestingDeviceId);
        out.put("request_id", Codec.TEXT, requestId);
        out.others(others);
    }

    /** The same with another {@code name}. */
    public SecretRequestContent withName(@Nullable String name) {
        return new SecretRequestContent(name, action, requestingDeviceId, requestId, others);
    }

    /** The same with another {@code others}. */
    public SecretRequestContent withOthers(Others others) {
        return new SecretRequestContent(name, action, requestingDeviceId, requestId, others);
    }

    @Override
    public String eventType() {
        return "m.secret.request";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

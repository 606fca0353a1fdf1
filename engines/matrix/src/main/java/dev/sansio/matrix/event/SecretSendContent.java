package dev.sansio.matrix.event;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.secret.send}. Generated from the specification; see {@code src/generator}. */
public record SecretSendContent(String requestId, Secret secret, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<SecretSendContent> CODEC =
            Codec.object(SecretSendContent::read, SecretSendContent::write);

    /** With what must be there alone. */
    public static SecretSendContent of(String requestId, Secret secret) {
        return new SecretSendContent(requestId, secret, Others.NONE);
    }

    private static SecretSendContent read(Reading in) {
        return new SecretSendContent(
                in.required("request_id", Codec.TEXT), in.required("secret", Codec.SECRET), in.others());
    }

    private void write(Writing out) {
        out.put("request_id", Codec.TEXT, requestId);
        out.put("secret", Codec.SECRET, secret);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SecretSendContent withOthers(Others others) {
        return new SecretSendContent(requestId, secret, others);
    }

    @Override
    public String eventType() {
        return "m.secret.send";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.key.verification.request}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageKeyVerificationRequestContent(
        @Nullable String body,
        @Nullable String format,
        @Nullable String formattedBody,
        String fromDevice,
        List<String> methods,
        String to,
        String msgtype,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageKeyVerificationRequestContent> CODEC = Codec.object(
            RoomMessageKeyVerificationRequestContent::read, RoomMessageKeyVerificationRequestContent::write);

    /** With what must be there alone. */
    public static RoomMessageKeyVerificationRequestContent of(
            String fromDevice, List<String> methods, String to, String msgtype) {
        return new RoomMessageKeyVerificationRequestContent(
                null, null, null, fromDevice, methods, to, msgtype, Others.NONE);
    }

    private static RoomMessageKeyVerificationRequestContent read(Reading in) {
        return new RoomMessageKeyVerificationRequestContent(
                in.optional("body", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.required("from_device", Codec.TEXT),
                in.required("methods", Codec.list(Codec.TEXT)),
                in.required("to", Codec.TEXT),
                in.required("msgtype", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("format", Codec.TEXT, format);
        out.put("formatted_body", Codec.TEXT, formattedBody);
        out.put("from_device", Codec.TEXT, fromDevice);
        out.put("methods", Codec.list(Codec.TEXT), methods);
        out.put("to", Codec.TEXT, to);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.others(others);
    }

    /** The same with another {@code body}. */
    public RoomMessageKeyVerificationRequestContent withBody(@Nullable String body) {
        return new RoomMessageKeyVerificationRequestContent(
                body, format, formattedBody, fromDevice, methods, to, msgtype, others);
    }

    /** The same with another {@code format}. */
    public RoomMessageKeyVerificationRequestContent withFormat(@Nullable String format) {
        return new RoomMessageKeyVerificationRequestContent(
                body, format, formattedBody, fromDevice, methods, to, msgtype, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageKeyVerificationRequestContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageKeyVerificationRequestContent(
                body, format, formattedBody, fromDevice, methods, to, msgtype, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageKeyVerificationRequestContent withOthers(Others others) {
        return new RoomMessageKeyVerificationRequestContent(
                body, format, formattedBody, fromDevice, methods, to, msgtype, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

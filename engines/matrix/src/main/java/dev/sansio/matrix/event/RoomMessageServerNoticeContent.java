package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.server_notice}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageServerNoticeContent(
        String body,
        String msgtype,
        String serverNoticeType,
        @Nullable String adminContact,
        @Nullable String limitType,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageServerNoticeContent> CODEC =
            Codec.object(RoomMessageServerNoticeContent::read, RoomMessageServerNoticeContent::write);

    /** With what must be there alone. */
    public static RoomMessageServerNoticeContent of(String body, String msgtype, String serverNoticeType) {
        return new RoomMessageServerNoticeContent(body, msgtype, serverNoticeType, null, null, Others.NONE);
    }

    private static RoomMessageServerNoticeContent read(Reading in) {
        return new RoomMessageServerNoticeContent(
                in.required("body", Codec.TEXT),
                in.required("msgtype", Codec.TEXT),
                in.required("server_notice_type", Codec.TEXT),
                in.optional("admin_contact", Codec.TEXT),
                in.optional("limit_type", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("server_notice_type", Codec.TEXT, serverNoticeType);
        out.put("admin_contact", Codec.TEXT, adminContact);
        out.put("limit_type", Codec.TEXT, limitType);
        out.others(others);
    }

    /** The same with another {@code adminContact}. */
    public RoomMessageServerNoticeContent withAdminContact(@Nullable String adminContact) {
        return new RoomMessageServerNoticeContent(body, msgtype, serverNoticeType, adminContact, limitType, others);
    }

    /** The same with another {@code limitType}. */
    public RoomMessageServerNoticeContent withLimitType(@Nullable String limitType) {
        return new RoomMessageServerNoticeContent(body, msgtype, serverNoticeType, adminContact, limitType, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageServerNoticeContent withOthers(Others others) {
        return new RoomMessageServerNoticeContent(body, msgtype, serverNoticeType, adminContact, limitType, others);
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

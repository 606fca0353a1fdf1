package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.server_acl}. Generated from the specification; see {@code src/generator}. */
public record RoomServerAclContent(
        @Nullable Boolean allowIpLiterals,
        @Nullable List<String> allow,
        @Nullable List<String> deny,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomServerAclContent> CODEC =
            Codec.object(RoomServerAclContent::read, RoomServerAclContent::write);

    /** With what must be there alone. */
    public static RoomServerAclContent of() {
        return new RoomServerAclContent(null, null, null, Others.NONE);
    }

    private static RoomServerAclContent read(Reading in) {
        return new RoomServerAclContent(
                in.optional("allow_ip_literals", Codec.FLAG),
                in.optional("allow", Codec.list(Codec.TEXT)),
                in.optional("deny", Codec.list(Codec.TEXT)),
                in.others());
    }

    private void write(Writing out) {
        out.put("allow_ip_literals", Codec.FLAG, allowIpLiterals);
        out.put("allow", Codec.list(Codec.TEXT), allow);
        out.put("deny", Codec.list(Codec.TEXT), deny);
        out.others(others);
    }

    /** The same with another {@code allowIpLiterals}. */
    public RoomServerAclContent withAllowIpLiterals(@Nullable Boolean allowIpLiterals) {
        return new RoomServerAclContent(allowIpLiterals, allow, deny, others);
    }

    /** The same with another {@code allow}. */
    public RoomServerAclContent withAllow(@Nullable List<String> allow) {
        return new RoomServerAclContent(allowIpLiterals, allow, deny, others);
    }

    /** The same with another {@code deny}. */
    public RoomServerAclContent withDeny(@Nullable List<String> deny) {
        return new RoomServerAclContent(allowIpLiterals, allow, deny, others);
    }

    /** The same with another {@code others}. */
    public RoomServerAclContent withOthers(Others others) {
        return new RoomServerAclContent(allowIpLiterals, allow, deny, others);
    }

    @Override
    public String eventType() {
        return "m.room.server_acl";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.presence}. Generated from the specification; see {@code src/generator}. */
public record PresenceContent(
        @Nullable String avatarUrl,
        @Nullable String displayname,
        @Nullable Double lastActiveAgo,
        String presence,
        @Nullable Boolean currentlyActive,
        @Nullable String statusMsg,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<PresenceContent> CODEC = Codec.object(PresenceContent::read, PresenceContent::write);

    /** With what must be there alone. */
    public static PresenceContent of(String presence) {
        return new PresenceContent(null, null, null, presence, null, null, Others.NONE);
    }

    private static PresenceContent read(Reading in) {
        return new PresenceContent(
                in.optional("avatar_url", Codec.TEXT),
                in.optional("displayname", Codec.TEXT),
                in.optional("last_active_ago", Codec.REAL),
                in.required("presence", Codec.TEXT),
                in.optional("currently_active", Codec.FLAG),
                in.optional("status_msg", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("avatar_url", Codec.TEXT, avatarUrl);
        out.put("displayname", Codec.TEXT, displayname);
        out.put("last_active_ago", Codec.REAL, lastActiveAgo);
        out.put("presence", Codec.TEXT, presence);
        out.put("currently_active", Codec.FLAG, currentlyActive);
        out.put("status_msg", Codec.TEXT, statusMsg);
        out.others(others);
    }

    /** The same with another {@code avatarUrl}. */
    public PresenceContent withAvatarUrl(@Nullable String avatarUrl) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    /** The same with another {@code displayname}. */
    public PresenceContent withDisplayname(@Nullable String displayname) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    /** The same with another {@code lastActiveAgo}. */
    public PresenceContent withLastActiveAgo(@Nullable Double lastActiveAgo) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    /** The same with another {@code currentlyActive}. */
    public PresenceContent withCurrentlyActive(@Nullable Boolean currentlyActive) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    /** The same with another {@code statusMsg}. */
    public PresenceContent withStatusMsg(@Nullable String statusMsg) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    /** The same with another {@code others}. */
    public PresenceContent withOthers(Others others) {
        return new PresenceContent(avatarUrl, displayname, lastActiveAgo, presence, currentlyActive, statusMsg, others);
    }

    @Override
    public String eventType() {
        return "m.presence";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

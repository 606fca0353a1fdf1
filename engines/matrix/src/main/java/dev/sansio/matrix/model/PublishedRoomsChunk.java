package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code PublishedRoomsChunk}. Generated from the specification; see {@code src/generator}. */
public record PublishedRoomsChunk(
        @Nullable String canonicalAlias,
        @Nullable String name,
        long numJoinedMembers,
        String roomId,
        @Nullable String topic,
        boolean worldReadable,
        boolean guestCanJoin,
        @Nullable String avatarUrl,
        @Nullable String joinRule,
        @Nullable String roomType,
        Others others) {

    /** How it is read and written. */
    public static final Codec<PublishedRoomsChunk> CODEC =
            Codec.object(PublishedRoomsChunk::read, PublishedRoomsChunk::write);

    /** With what must be there alone. */
    public static PublishedRoomsChunk of(
            long numJoinedMembers, String roomId, boolean worldReadable, boolean guestCanJoin) {
        return new PublishedRoomsChunk(
                null, null, numJoinedMembers, roomId, null, worldReadable, guestCanJoin, null, null, null, Others.NONE);
    }

    private static PublishedRoomsChunk read(Reading in) {
        return new PublishedRoomsChunk(
                in.optional("canonical_alias", Codec.TEXT),
                in.optional("name", Codec.TEXT),
                in.required("num_joined_members", Codec.NUMBER),
                in.required("room_id", Codec.TEXT),
                in.optional("topic", Codec.TEXT),
                in.required("world_readable", Codec.FLAG),
                in.required("guest_can_join", Codec.FLAG),
                in.optional("avatar_url", Codec.TEXT),
                in.optional("join_rule", Codec.TEXT),
                in.optional("room_type", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("canonical_alias", Codec.TEXT, canonicalAlias);
        out.put("name", Codec.TEXT, name);
        out.put("num_joined_members", Codec.NUMBER, numJoinedMembers);
        out.put("room_id", Codec.TEXT, roomId);
        out.put("topic", Codec.TEXT, topic);
        out.put("world_readable", Codec.FLAG, worldReadable);
        out.put("guest_can_join", Codec.FLAG, guestCanJoin);
        out.put("avatar_url", Codec.TEXT, avatarUrl);
        out.put("join_rule", Codec.TEXT, joinRule);
        out.put("room_type", Codec.TEXT, roomType);
        out.others(others);
    }

    /** The same with another {@code canonicalAlias}. */
    public PublishedRoomsChunk withCanonicalAlias(@Nullable String canonicalAlias) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code name}. */
    public PublishedRoomsChunk withName(@Nullable String name) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code topic}. */
    public PublishedRoomsChunk withTopic(@Nullable String topic) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code avatarUrl}. */
    public PublishedRoomsChunk withAvatarUrl(@Nullable String avatarUrl) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code joinRule}. */
    public PublishedRoomsChunk withJoinRule(@Nullable String joinRule) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code roomType}. */
    public PublishedRoomsChunk withRoomType(@Nullable String roomType) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }

    /** The same with another {@code others}. */
    public PublishedRoomsChunk withOthers(Others others) {
        return new PublishedRoomsChunk(
                canonicalAlias,
                name,
                numJoinedMembers,
                roomId,
                topic,
                worldReadable,
                guestCanJoin,
                avatarUrl,
                joinRule,
                roomType,
                others);
    }
}

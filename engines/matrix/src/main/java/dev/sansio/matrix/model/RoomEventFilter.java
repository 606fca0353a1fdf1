package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code RoomEventFilter}. Generated from the specification; see {@code src/generator}. */
public record RoomEventFilter(
        @Nullable Long limit,
        @Nullable List<String> notSenders,
        @Nullable List<String> notTypes,
        @Nullable List<String> senders,
        @Nullable List<String> types,
        @Nullable Boolean unreadThreadNotifications,
        @Nullable Boolean lazyLoadMembers,
        @Nullable Boolean includeRedundantMembers,
        @Nullable List<String> notRooms,
        @Nullable List<String> rooms,
        @Nullable Boolean containsUrl,
        Others others) {

    /** How it is read and written. */
    public static final Codec<RoomEventFilter> CODEC = Codec.object(RoomEventFilter::read, RoomEventFilter::write);

    /** With what must be there alone. */
    public static RoomEventFilter of() {
        return new RoomEventFilter(null, null, null, null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static RoomEventFilter read(Reading in) {
        return new RoomEventFilter(
                in.optional("limit", Codec.NUMBER),
                in.optional("not_senders", Codec.list(Codec.TEXT)),
                in.optional("not_types", Codec.list(Codec.TEXT)),
                in.optional("senders", Codec.list(Codec.TEXT)),
                in.optional("types", Codec.list(Codec.TEXT)),
                in.optional("unread_thread_notifications", Codec.FLAG),
                in.optional("lazy_load_members", Codec.FLAG),
                in.optional("include_redundant_members", Codec.FLAG),
                in.optional("not_rooms", Codec.list(Codec.TEXT)),
                in.optional("rooms", Codec.list(Codec.TEXT)),
                in.optional("contains_url", Codec.FLAG),
                in.others());
    }

    private void write(Writing out) {
        out.put("limit", Codec.NUMBER, limit);
        out.put("not_senders", Codec.list(Codec.TEXT), notSenders);
        out.put("not_types", Codec.list(Codec.TEXT), notTypes);
        out.put("senders", Codec.list(Codec.TEXT), senders);
        out.put("types", Codec.list(Codec.TEXT), types);
        out.put("unread_thread_notifications", Codec.FLAG, unreadThreadNotifications);
        out.put("lazy_load_members", Codec.FLAG, lazyLoadMembers);
        out.put("include_redundant_members", Codec.FLAG, includeRedundantMembers);
        out.put("not_rooms", Codec.list(Codec.TEXT), notRooms);
        out.put("rooms", Codec.list(Codec.TEXT), rooms);
        out.put("contains_url", Codec.FLAG, containsUrl);
        out.others(others);
    }

    /** The same with another {@code limit}. */
    public RoomEventFilter withLimit(@Nullable Long limit) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code notSenders}. */
    public RoomEventFilter withNotSenders(@Nullable List<String> notSenders) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code notTypes}. */
    public RoomEventFilter withNotTypes(@Nullable List<String> notTypes) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code senders}. */
    public RoomEventFilter withSenders(@Nullable List<String> senders) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code types}. */
    public RoomEventFilter withTypes(@Nullable List<String> types) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code unreadThreadNotifications}. */
    public RoomEventFilter withUnreadThreadNotifications(@Nullable Boolean unreadThreadNotifications) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code lazyLoadMembers}. */
    public RoomEventFilter withLazyLoadMembers(@Nullable Boolean lazyLoadMembers) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code includeRedundantMembers}. */
    public RoomEventFilter withIncludeRedundantMembers(@Nullable Boolean includeRedundantMembers) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code notRooms}. */
    public RoomEventFilter withNotRooms(@Nullable List<String> notRooms) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code rooms}. */
    public RoomEventFilter withRooms(@Nullable List<String> rooms) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code containsUrl}. */
    public RoomEventFilter withContainsUrl(@Nullable Boolean containsUrl) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }

    /** The same with another {@code others}. */
    public RoomEventFilter withOthers(Others others) {
        return new RoomEventFilter(
                limit,
                notSenders,
                notTypes,
                senders,
                types,
                unreadThreadNotifications,
                lazyLoadMembers,
                includeRedundantMembers,
                notRooms,
                rooms,
                containsUrl,
                others);
    }
}

package dev.sansio.matrix.api;

import dev.sansio.matrix.model.PublicRoomsResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/publicRooms}. Generated from the specification; see {@code src/generator}. */
public record GetPublicRooms(
        @Nullable Long limit,
        @Nullable String since,
        @Nullable String server) implements Call<PublicRoomsResponse> {

    /** The operation. */
    public static final Operation<PublicRoomsResponse> OPERATION = new Operation<>(
            "getPublicRooms",
            "GET",
            "/_matrix/client/v3/publicRooms",
            Set.of(),
            Versions.of(""),
            GetPublicRooms::read,
            PublicRoomsResponse.CODEC);

    /** With what must be there alone. */
    public static GetPublicRooms of() {
        return new GetPublicRooms(null, null, null);
    }

    private static GetPublicRooms read(CallReading in) {
        return new GetPublicRooms(
                in.query("limit", Text.NUMBER), in.query("since", Text.STRING), in.query("server", Text.STRING));
    }

    @Override
    public Operation<PublicRoomsResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("limit", Text.NUMBER, limit);
        out.query("since", Text.STRING, since);
        out.query("server", Text.STRING, server);
    }

    /** The same with another {@code limit}. */
    public GetPublicRooms withLimit(@Nullable Long limit) {
        return new GetPublicRooms(limit, since, server);
    }

    /** The same with another {@code since}. */
    public GetPublicRooms withSince(@Nullable String since) {
        return new GetPublicRooms(limit, since, server);
    }

    /** The same with another {@code server}. */
    public GetPublicRooms withServer(@Nullable String server) {
        return new GetPublicRooms(limit, since, server);
    }
}

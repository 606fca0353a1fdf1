package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.PublicRoomsResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/publicRooms}. Generated from the specification; see {@code src/generator}. */
public record QueryPublicRooms(
        @Nullable String server,
        @Nullable Long limit,
        @Nullable String since,
        @Nullable QueryPublicRoomsFilter filter,
        @Nullable Boolean includeAllNetworks,
        @Nullable String thirdPartyInstanceId,
        Others others)
        implements Call<PublicRoomsResponse> {

    /** The operation. */
    public static final Operation<PublicRoomsResponse> OPERATION = new Operation<>(
            "queryPublicRooms",
            "POST",
            "/_matrix/client/v3/publicRooms",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryPublicRooms::read,
            PublicRoomsResponse.CODEC);

    /** With what must be there alone. */
    public static QueryPublicRooms of() {
        return new QueryPublicRooms(null, null, null, null, null, null, Others.NONE);
    }

    private static QueryPublicRooms read(CallReading in) {
        return new QueryPublicRooms(
                in.query("server", Text.STRING),
                in.optional("limit", Codec.NUMBER),
                in.optional("since", Codec.TEXT),
                in.optional("filter", QueryPublicRoomsFilter.CODEC),
                in.optional("include_all_networks", Codec.FLAG),
                in.optional("third_party_instance_id", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<PublicRoomsResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("server", Text.STRING, server);
        out.put("limit", Codec.NUMBER, limit);
        out.put("since", Codec.TEXT, since);
        out.put("filter", QueryPublicRoomsFilter.CODEC, filter);
        out.put("include_all_networks", Codec.FLAG, includeAllNetworks);
        out.put("third_party_instance_id", Codec.TEXT, thirdPartyInstanceId);
        out.others(others);
    }

    /** The same with another {@code server}. */
    public QueryPublicRooms withServer(@Nullable String server) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code limit}. */
    public QueryPublicRooms withLimit(@Nullable Long limit) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code since}. */
    public QueryPublicRooms withSince(@Nullable String since) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code filter}. */
    public QueryPublicRooms withFilter(@Nullable QueryPublicRoomsFilter filter) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code includeAllNetworks}. */
    public QueryPublicRooms withIncludeAllNetworks(@Nullable Boolean includeAllNetworks) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code thirdPartyInstanceId}. */
    public QueryPublicRooms withThirdPartyInstanceId(@Nullable String thirdPartyInstanceId) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** The same with another {@code others}. */
    public QueryPublicRooms withOthers(Others others) {
        return new QueryPublicRooms(server, limit, since, filter, includeAllNetworks, thirdPartyInstanceId, others);
    }

    /** Part of {@link QueryPublicRooms}. */
    public record QueryPublicRoomsFilter(
            @Nullable String genericSearchTerm, @Nullable List<String> roomTypes, Others others) {

        /** How it is read and written. */
        public static final Codec<QueryPublicRoomsFilter> CODEC =
                Codec.object(QueryPublicRoomsFilter::read, QueryPublicRoomsFilter::write);

        /** With what must be there alone. */
        public static QueryPublicRoomsFilter of() {
            return new QueryPublicRoomsFilter(null, null, Others.NONE);
        }

        private static QueryPublicRoomsFilter read(Reading in) {
            return new QueryPublicRoomsFilter(
                    in.optional("generic_search_term", Codec.TEXT),
                    in.optional("room_types", Codec.list(Codec.TEXT)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("generic_search_term", Codec.TEXT, genericSearchTerm);
            out.put("room_types", Codec.list(Codec.TEXT), roomTypes);
            out.others(others);
        }
    }
}

package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code PublicRoomsResponse}. Generated from the specification; see {@code src/generator}. */
public record PublicRoomsResponse(
        List<PublishedRoomsChunk> chunk,
        @Nullable String nextBatch,
        @Nullable String prevBatch,
        @Nullable Long totalRoomCountEstimate,
        Others others) {

    /** How it is read and written. */
    public static final Codec<PublicRoomsResponse> CODEC =
            Codec.object(PublicRoomsResponse::read, PublicRoomsResponse::write);

    /** With what must be there alone. */
    public static PublicRoomsResponse of(List<PublishedRoomsChunk> chunk) {
        return new PublicRoomsResponse(chunk, null, null, null, Others.NONE);
    }

    private static PublicRoomsResponse read(Reading in) {
        return new PublicRoomsResponse(
                in.required("chunk", Codec.list(PublishedRoomsChunk.CODEC)),
                in.optional("next_batch", Codec.TEXT),
                in.optional("prev_batch", Codec.TEXT),
                in.optional("total_room_count_estimate", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("chunk", Codec.list(PublishedRoomsChunk.CODEC), chunk);
        out.put("next_batch", Codec.TEXT, nextBatch);
        out.put("prev_batch", Codec.TEXT, prevBatch);
        out.put("total_room_count_estimate", Codec.NUMBER, totalRoomCountEstimate);
        out.others(others);
    }

    /** The same with another {@code nextBatch}. */
    public PublicRoomsResponse withNextBatch(@Nullable String nextBatch) {
        return new PublicRoomsResponse(chunk, nextBatch, prevBatch, totalRoomCountEstimate, others);
    }

    /** The same with another {@code prevBatch}. */
    public PublicRoomsResponse withPrevBatch(@Nullable String prevBatch) {
        return new PublicRoomsResponse(chunk, nextBatch, prevBatch, totalRoomCountEstimate, others);
    }

    /** The same with another {@code totalRoomCountEstimate}. */
    public PublicRoomsResponse withTotalRoomCountEstimate(@Nullable Long totalRoomCountEstimate) {
        return new PublicRoomsResponse(chunk, nextBatch, prevBatch, totalRoomCountEstimate, others);
    }

    /** The same with another {@code others}. */
    public PublicRoomsResponse withOthers(Others others) {
        return new PublicRoomsResponse(chunk, nextBatch, prevBatch, totalRoomCountEstimate, others);
    }
}

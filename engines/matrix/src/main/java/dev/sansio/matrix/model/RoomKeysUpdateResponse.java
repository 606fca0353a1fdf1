package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code RoomKeysUpdateResponse}. Generated from the specification; see {@code src/generator}. */
public record RoomKeysUpdateResponse(String etag, long count, Others others) {

    /** How it is read and written. */
    public static final Codec<RoomKeysUpdateResponse> CODEC =
            Codec.object(RoomKeysUpdateResponse::read, RoomKeysUpdateResponse::write);

    /** With what must be there alone. */
    public static RoomKeysUpdateResponse of(String etag, long count) {
        return new RoomKeysUpdateResponse(etag, count, Others.NONE);
    }

    private static RoomKeysUpdateResponse read(Reading in) {
        return new RoomKeysUpdateResponse(
                in.required("etag", Codec.TEXT), in.required("count", Codec.NUMBER), in.others());
    }

    private void write(Writing out) {
        out.put("etag", Codec.TEXT, etag);
        out.put("count", Codec.NUMBER, count);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomKeysUpdateResponse withOthers(Others others) {
        return new RoomKeysUpdateResponse(etag, count, others);
    }
}

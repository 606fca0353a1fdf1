package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** {@code KeyBackupData}. Generated from the specification; see {@code src/generator}. */
public record KeyBackupData(
        long firstMessageIndex, long forwardedCount, boolean isVerified, ObjectNode sessionData, Others others) {

    /** How it is read and written. */
    public static final Codec<KeyBackupData> CODEC = Codec.object(KeyBackupData::read, KeyBackupData::write);

    /** With what must be there alone. */
    public static KeyBackupData of(
            long firstMessageIndex, long forwardedCount, boolean isVerified, ObjectNode sessionData) {
        return new KeyBackupData(firstMessageIndex, forwardedCount, isVerified, sessionData, Others.NONE);
    }

    private static KeyBackupData read(Reading in) {
        return new KeyBackupData(
                in.required("first_message_index", Codec.NUMBER),
                in.required("forwarded_count", Codec.NUMBER),
                in.required("is_verified", Codec.FLAG),
                in.required("session_data", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("first_message_index", Codec.NUMBER, firstMessageIndex);
        out.put("forwarded_count", Codec.NUMBER, forwardedCount);
        out.put("is_verified", Codec.FLAG, isVerified);
        out.put("session_data", Codec.JSON, sessionData);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public KeyBackupData withOthers(Others others) {
        return new KeyBackupData(firstMessageIndex, forwardedCount, isVerified, sessionData, others);
    }
}

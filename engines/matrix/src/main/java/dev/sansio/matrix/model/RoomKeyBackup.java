package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;

/** {@code RoomKeyBackup}. Generated from the specification; see {@code src/generator}. */
public record RoomKeyBackup(Map<String, KeyBackupData> sessions, Others others) {

    /** How it is read and written. */
    public static final Codec<RoomKeyBackup> CODEC = Codec.object(RoomKeyBackup::read, RoomKeyBackup::write);

    /** With what must be there alone. */
    public static RoomKeyBackup of(Map<String, KeyBackupData> sessions) {
        return new RoomKeyBackup(sessions, Others.NONE);
    }

    private static RoomKeyBackup read(Reading in) {
        return new RoomKeyBackup(in.required("sessions", Codec.map(KeyBackupData.CODEC)), in.others());
    }

    private void write(Writing out) {
        out.put("sessions", Codec.map(KeyBackupData.CODEC), sessions);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomKeyBackup withOthers(Others others) {
        return new RoomKeyBackup(sessions, others);
    }
}

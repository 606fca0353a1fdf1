package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.create}. Generated from the specification; see {@code src/generator}. */
public record RoomCreateContent(
        @Nullable String creator,
        @Nullable Boolean federate,
        @Nullable String roomVersion,
        @Nullable String type,
        @Nullable PreviousRoom predecessor,
        @Nullable List<String> additionalCreators,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomCreateContent> CODEC =
            Codec.object(RoomCreateContent::read, RoomCreateContent::write);

    /** With what must be there alone. */
    public static RoomCreateContent of() {
        return new RoomCreateContent(null, null, null, null, null, null, Others.NONE);
    }

    private static RoomCreateContent read(Reading in) {
        return new RoomCreateContent(
                in.optional("creator", Codec.TEXT),
                in.optional("m.federate", Codec.FLAG),
                in.optional("room_version", Codec.TEXT),
                in.optional("type", Codec.TEXT),
                in.optional("predecessor", PreviousRoom.CODEC),
                in.optional("additional_creators", Codec.list(Codec.TEXT)),
                in.others());
    }

    private void write(Writing out) {
        out.put("creator", Codec.TEXT, creator);
        out.put("m.federate", Codec.FLAG, federate);
        out.put("room_version", Codec.TEXT, roomVersion);
        out.put("type", Codec.TEXT, type);
        out.put("predecessor", PreviousRoom.CODEC, predecessor);
        out.put("additional_creators", Codec.list(Codec.TEXT), additionalCreators);
        out.others(others);
    }

    /** The same with another {@code creator}. */
    public RoomCreateContent withCreator(@Nullable String creator) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code federate}. */
    public RoomCreateContent withFederate(@Nullable Boolean federate) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code roomVersion}. */
    public RoomCreateContent withRoomVersion(@Nullable String roomVersion) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code type}. */
    public RoomCreateContent withType(@Nullable String type) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code predecessor}. */
    public RoomCreateContent withPredecessor(@Nullable PreviousRoom predecessor) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code additionalCreators}. */
    public RoomCreateContent withAdditionalCreators(@Nullable List<String> additionalCreators) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    /** The same with another {@code others}. */
    public RoomCreateContent withOthers(Others others) {
        return new RoomCreateContent(creator, federate, roomVersion, type, predecessor, additionalCreators, others);
    }

    @Override
    public String eventType() {
        return "m.room.create";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomCreateContent}. */
    public record PreviousRoom(String roomId, @Nullable String eventId, Others others) {

        /** How it is read and written. */
        public static final Codec<PreviousRoom> CODEC = Codec.object(PreviousRoom::read, PreviousRoom::write);

        /** With what must be there alone. */
        public static PreviousRoom of(String roomId) {
            return new PreviousRoom(roomId, null, Others.NONE);
        }

        private static PreviousRoom read(Reading in) {
            return new PreviousRoom(
                    in.required("room_id", Codec.TEXT), in.optional("event_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("room_id", Codec.TEXT, roomId);
            out.put("event_id", Codec.TEXT, eventId);
            out.others(others);
        }
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.join_rules}. Generated from the specification; see {@code src/generator}. */
public record RoomJoinRulesContent(
        String joinRule, @Nullable List<AllowCondition> allow, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomJoinRulesContent> CODEC =
            Codec.object(RoomJoinRulesContent::read, RoomJoinRulesContent::write);

    /** With what must be there alone. */
    public static RoomJoinRulesContent of(String joinRule) {
        return new RoomJoinRulesContent(joinRule, null, Others.NONE);
    }

    private static RoomJoinRulesContent read(Reading in) {
        return new RoomJoinRulesContent(
                in.required("join_rule", Codec.TEXT),
                in.optional("allow", Codec.list(AllowCondition.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("join_rule", Codec.TEXT, joinRule);
        out.put("allow", Codec.list(AllowCondition.CODEC), allow);
        out.others(others);
    }

    /** The same with another {@code allow}. */
    public RoomJoinRulesContent withAllow(@Nullable List<AllowCondition> allow) {
        return new RoomJoinRulesContent(joinRule, allow, others);
    }

    /** The same with another {@code others}. */
    public RoomJoinRulesContent withOthers(Others others) {
        return new RoomJoinRulesContent(joinRule, allow, others);
    }

    @Override
    public String eventType() {
        return "m.room.join_rules";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomJoinRulesContent}. */
    public record AllowCondition(String type, @Nullable String roomId, Others others) {

        /** How it is read and written. */
        public static final Codec<AllowCondition> CODEC = Codec.object(AllowCondition::read, AllowCondition::write);

        /** With what must be there alone. */
        public static AllowCondition of(String type) {
            return new AllowCondition(type, null, Others.NONE);
        }

        private static AllowCondition read(Reading in) {
            return new AllowCondition(in.required("type", Codec.TEXT), in.optional("room_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("room_id", Codec.TEXT, roomId);
            out.others(others);
        }
    }
}

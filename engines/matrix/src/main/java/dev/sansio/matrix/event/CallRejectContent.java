package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.reject}. Generated from the specification; see {@code src/generator}. */
public record CallRejectContent(String callId, String version, String partyId, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallRejectContent> CODEC =
            Codec.object(CallRejectContent::read, CallRejectContent::write);

    /** With what must be there alone. */
    public static CallRejectContent of(String callId, String version, String partyId) {
        return new CallRejectContent(callId, version, partyId, Others.NONE);
    }

    private static CallRejectContent read(Reading in) {
        return new CallRejectContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public CallRejectContent withOthers(Others others) {
        return new CallRejectContent(callId, version, partyId, others);
    }

    @Override
    public String eventType() {
        return "m.call.reject";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.hangup}. Generated from the specification; see {@code src/generator}. */
public record CallHangupContent(String callId, String version, String partyId, String reason, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallHangupContent> CODEC =
            Codec.object(CallHangupContent::read, CallHangupContent::write);

    /** With what must be there alone. */
    public static CallHangupContent of(String callId, String version, String partyId, String reason) {
        return new CallHangupContent(callId, version, partyId, reason, Others.NONE);
    }

    private static CallHangupContent read(Reading in) {
        return new CallHangupContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("reason", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public CallHangupContent withOthers(Others others) {
        return new CallHangupContent(callId, version, partyId, reason, others);
    }

    @Override
    public String eventType() {
        return "m.call.hangup";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code CallEvent}. Generated from the specification; see {@code src/generator}. */
public record CallEvent(String callId, String version, String partyId, Others others) {

    /** How it is read and written. */
    public static final Codec<CallEvent> CODEC = Codec.object(CallEvent::read, CallEvent::write);

    /** With what must be there alone. */
    public static CallEvent of(String callId, String version, String partyId) {
        return new CallEvent(callId, version, partyId, Others.NONE);
    }

    private static CallEvent read(Reading in) {
        return new CallEvent(
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
    public CallEvent withOthers(Others others) {
        return new CallEvent(callId, version, partyId, others);
    }
}

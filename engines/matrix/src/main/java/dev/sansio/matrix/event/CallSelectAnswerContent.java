package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.select_answer}. Generated from the specification; see {@code src/generator}. */
public record CallSelectAnswerContent(
        String callId, String version, String partyId, String selectedPartyId, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallSelectAnswerContent> CODEC =
            Codec.object(CallSelectAnswerContent::read, CallSelectAnswerContent::write);

    /** With what must be there alone. */
    public static CallSelectAnswerContent of(String callId, String version, String partyId, String selectedPartyId) {
        return new CallSelectAnswerContent(callId, version, partyId, selectedPartyId, Others.NONE);
    }

    private static CallSelectAnswerContent read(Reading in) {
        return new CallSelectAnswerContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("selected_party_id", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("selected_party_id", Codec.TEXT, selectedPartyId);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public CallSelectAnswerContent withOthers(Others others) {
        return new CallSelectAnswerContent(callId, version, partyId, selectedPartyId, others);
    }

    @Override
    public String eventType() {
        return "m.call.select_answer";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.candidates}. Generated from the specification; see {@code src/generator}. */
public record CallCandidatesContent(
        String callId, String version, String partyId, List<Candidate> candidates, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallCandidatesContent> CODEC =
            Codec.object(CallCandidatesContent::read, CallCandidatesContent::write);

    /** With what must be there alone. */
    public static CallCandidatesContent of(String callId, String version, String partyId, List<Candidate> candidates) {
        return new CallCandidatesContent(callId, version, partyId, candidates, Others.NONE);
    }

    private static CallCandidatesContent read(Reading in) {
        return new CallCandidatesContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("candidates", Codec.list(Candidate.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("candidates", Codec.list(Candidate.CODEC), candidates);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public CallCandidatesContent withOthers(Others others) {
        return new CallCandidatesContent(callId, version, partyId, candidates, others);
    }

    @Override
    public String eventType() {
        return "m.call.candidates";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link CallCandidatesContent}. */
    public record Candidate(
            @Nullable String sdpMid, @Nullable Double sdpMLineIndex, String candidate, Others others) {

        /** How it is read and written. */
        public static final Codec<Candidate> CODEC = Codec.object(Candidate::read, Candidate::write);

        /** With what must be there alone. */
        public static Candidate of(String candidate) {
            return new Candidate(null, null, candidate, Others.NONE);
        }

        private static Candidate read(Reading in) {
            return new Candidate(
                    in.optional("sdpMid", Codec.TEXT),
                    in.optional("sdpMLineIndex", Codec.REAL),
                    in.required("candidate", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("sdpMid", Codec.TEXT, sdpMid);
            out.put("sdpMLineIndex", Codec.REAL, sdpMLineIndex);
            out.put("candidate", Codec.TEXT, candidate);
            out.others(others);
        }
    }
}

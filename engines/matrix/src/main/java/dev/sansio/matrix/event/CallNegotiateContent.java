package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.negotiate}. Generated from the specification; see {@code src/generator}. */
public record CallNegotiateContent(
        String callId,
        String version,
        String partyId,
        Description description,
        long lifetime,
        @Nullable Map<String, StreamMetadata> sdpStreamMetadata,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallNegotiateContent> CODEC =
            Codec.object(CallNegotiateContent::read, CallNegotiateContent::write);

    /** With what must be there alone. */
    public static CallNegotiateContent of(
            String callId, String version, String partyId, Description description, long lifetime) {
        return new CallNegotiateContent(callId, version, partyId, description, lifetime, null, Others.NONE);
    }

    private static CallNegotiateContent read(Reading in) {
        return new CallNegotiateContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("description", Description.CODEC),
                in.required("lifetime", Codec.NUMBER),
                in.optional("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("description", Description.CODEC, description);
        out.put("lifetime", Codec.NUMBER, lifetime);
        out.put("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC), sdpStreamMetadata);
        out.others(others);
    }

    /** The same with another {@code sdpStreamMetadata}. */
    public CallNegotiateContent withSdpStreamMetadata(@Nullable Map<String, StreamMetadata> sdpStreamMetadata) {
        return new CallNegotiateContent(callId, version, partyId, description, lifetime, sdpStreamMetadata, others);
    }

    /** The same with another {@code others}. */
    public CallNegotiateContent withOthers(Others others) {
        return new CallNegotiateContent(callId, version, partyId, description, lifetime, sdpStreamMetadata, others);
    }

    @Override
    public String eventType() {
        return "m.call.negotiate";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link CallNegotiateContent}. */
    public record Description(String type, String sdp, Others others) {

        /** How it is read and written. */
        public static final Codec<Description> CODEC = Codec.object(Description::read, Description::write);

        /** With what must be there alone. */
        public static Description of(String type, String sdp) {
            return new Description(type, sdp, Others.NONE);
        }

        private static Description read(Reading in) {
            return new Description(in.required("type", Codec.TEXT), in.required("sdp", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("sdp", Codec.TEXT, sdp);
            out.others(others);
        }
    }

    /** Part of {@link CallNegotiateContent}. */
    public record StreamMetadata(
            String purpose,
            @Nullable Boolean audioMuted,
            @Nullable Boolean videoMuted,
            Others others) {

        /** How it is read and written. */
        public static final Codec<StreamMetadata> CODEC = Codec.object(StreamMetadata::read, StreamMetadata::write);

        /** With what must be there alone. */
        public static StreamMetadata of(String purpose) {
            return new StreamMetadata(purpose, null, null, Others.NONE);
        }

        private static StreamMetadata read(Reading in) {
            return new StreamMetadata(
                    in.required("purpose", Codec.TEXT),
                    in.optional("audio_muted", Codec.FLAG),
                    in.optional("video_muted", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("purpose", Codec.TEXT, purpose);
            out.put("audio_muted", Codec.FLAG, audioMuted);
            out.put("video_muted", Codec.FLAG, videoMuted);
            out.others(others);
        }
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.sdp_stream_metadata_changed}. Generated from the specification; see {@code src/generator}. */
public record CallSdpStreamMetadataChangedContent(
        String callId, String version, String partyId, Map<String, StreamMetadata> sdpStreamMetadata, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallSdpStreamMetadataChangedContent> CODEC =
            Codec.object(CallSdpStreamMetadataChangedContent::read, CallSdpStreamMetadataChangedContent::write);

    /** With what must be there alone. */
    public static CallSdpStreamMetadataChangedContent of(
            String callId, String version, String partyId, Map<String, StreamMetadata> sdpStreamMetadata) {
        return new CallSdpStreamMetadataChangedContent(callId, version, partyId, sdpStreamMetadata, Others.NONE);
    }

    private static CallSdpStreamMetadataChangedContent read(Reading in) {
        return new CallSdpStreamMetadataChangedContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC), sdpStreamMetadata);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public CallSdpStreamMetadataChangedContent withOthers(Others others) {
        return new CallSdpStreamMetadataChangedContent(callId, version, partyId, sdpStreamMetadata, others);
    }

    @Override
    public String eventType() {
        return "m.call.sdp_stream_metadata_changed";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link CallSdpStreamMetadataChangedContent}. */
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

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.answer}. Generated from the specification; see {@code src/generator}. */
public record CallAnswerContent(
        String callId,
        String version,
        String partyId,
        Answer answer,
        @Nullable Map<String, StreamMetadata> sdpStreamMetadata,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallAnswerContent> CODEC =
            Codec.object(CallAnswerContent::read, CallAnswerContent::write);

    /** With what must be there alone. */
    public static CallAnswerContent of(String callId, String version, String partyId, Answer answer) {
        return new CallAnswerContent(callId, version, partyId, answer, null, Others.NONE);
    }

    private static CallAnswerContent read(Reading in) {
        return new CallAnswerContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("answer", Answer.CODEC),
                in.optional("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("answer", Answer.CODEC, answer);
        out.put("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC), sdpStreamMetadata);
        out.others(others);
    }

    /** The same with another {@code sdpStreamMetadata}. */
    public CallAnswerContent withSdpStreamMetadata(@Nullable Map<String, StreamMetadata> sdpStreamMetadata) {
        return new CallAnswerContent(callId, version, partyId, answer, sdpStreamMetadata, others);
    }

    /** The same with another {@code others}. */
    public CallAnswerContent withOthers(Others others) {
        return new CallAnswerContent(callId, version, partyId, answer, sdpStreamMetadata, others);
    }

    @Override
    public String eventType() {
        return "m.call.answer";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link CallAnswerContent}. */
    public record Answer(String type, String sdp, Others others) {

        /** How it is read and written. */
        public static final Codec<Answer> CODEC = Codec.object(Answer::read, Answer::write);

        /** With what must be there alone. */
        public static Answer of(String type, String sdp) {
            return new Answer(type, sdp, Others.NONE);
        }

        private static Answer read(Reading in) {
            return new Answer(in.required("type", Codec.TEXT), in.required("sdp", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("sdp", Codec.TEXT, sdp);
            out.others(others);
        }
    }

    /** Part of {@link CallAnswerContent}. */
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

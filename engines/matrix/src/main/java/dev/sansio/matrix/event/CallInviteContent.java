package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.call.invite}. Generated from the specification; see {@code src/generator}. */
public record CallInviteContent(
        String callId,
        String version,
        String partyId,
        Offer offer,
        long lifetime,
        @Nullable String invitee,
        @Nullable Map<String, StreamMetadata> sdpStreamMetadata,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<CallInviteContent> CODEC =
            Codec.object(CallInviteContent::read, CallInviteContent::write);

    /** With what must be there alone. */
    public static CallInviteContent of(String callId, String version, String partyId, Offer offer, long lifetime) {
        return new CallInviteContent(callId, version, partyId, offer, lifetime, null, null, Others.NONE);
    }

    private static CallInviteContent read(Reading in) {
        return new CallInviteContent(
                in.required("call_id", Codec.TEXT),
                in.required("version", Codec.TEXT),
                in.required("party_id", Codec.TEXT),
                in.required("offer", Offer.CODEC),
                in.required("lifetime", Codec.NUMBER),
                in.optional("invitee", Codec.TEXT),
                in.optional("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("call_id", Codec.TEXT, callId);
        out.put("version", Codec.TEXT, version);
        out.put("party_id", Codec.TEXT, partyId);
        out.put("offer", Offer.CODEC, offer);
        out.put("lifetime", Codec.NUMBER, lifetime);
        out.put("invitee", Codec.TEXT, invitee);
        out.put("sdp_stream_metadata", Codec.map(StreamMetadata.CODEC), sdpStreamMetadata);
        out.others(others);
    }

    /** The same with another {@code invitee}. */
    public CallInviteContent withInvitee(@Nullable String invitee) {
        return new CallInviteContent(callId, version, partyId, offer, lifetime, invitee, sdpStreamMetadata, others);
    }

    /** The same with another {@code sdpStreamMetadata}. */
    public CallInviteContent withSdpStreamMetadata(@Nullable Map<String, StreamMetadata> sdpStreamMetadata) {
        return new CallInviteContent(callId, version, partyId, offer, lifetime, invitee, sdpStreamMetadata, others);
    }

    /** The same with another {@code others}. */
    public CallInviteContent withOthers(Others others) {
        return new CallInviteContent(callId, version, partyId, offer, lifetime, invitee, sdpStreamMetadata, others);
    }

    @Override
    public String eventType() {
        return "m.call.invite";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link CallInviteContent}. */
    public record Offer(String type, String sdp, Others others) {

        /** How it is read and written. */
        public static final Codec<Offer> CODEC = Codec.object(Offer::read, Offer::write);

        /** With what must be there alone. */
        public static Offer of(String type, String sdp) {
            return new Offer(type, sdp, Others.NONE);
        }

        private static Offer read(Reading in) {
            return new Offer(in.required("type", Codec.TEXT), in.required("sdp", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("sdp", Codec.TEXT, sdp);
            out.others(others);
        }
    }

    /** Part of {@link CallInviteContent}. */
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

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.third_party_invite}. Generated from the specification; see {@code src/generator}. */
public record RoomThirdPartyInviteContent(
        String displayName,
        String keyValidityUrl,
        String publicKey,
        @Nullable List<PublicKeys> publicKeys,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomThirdPartyInviteContent> CODEC =
            Codec.object(RoomThirdPartyInviteContent::read, RoomThirdPartyInviteContent::write);

    /** With what must be there alone. */
    public static RoomThirdPartyInviteContent of(String displayName, String keyValidityUrl, String publicKey) {
        return new RoomThirdPartyInviteContent(displayName, keyValidityUrl, publicKey, null, Others.NONE);
    }

    private static RoomThirdPartyInviteContent read(Reading in) {
        return new RoomThirdPartyInviteContent(
                in.required("display_name", Codec.TEXT),
                in.required("key_validity_url", Codec.TEXT),
                in.required("public_key", Codec.TEXT),
                in.optional("public_keys", Codec.list(PublicKeys.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("display_name", Codec.TEXT, displayName);
        out.put("key_validity_url", Codec.TEXT, keyValidityUrl);
        out.put("public_key", Codec.TEXT, publicKey);
        out.put("public_keys", Codec.list(PublicKeys.CODEC), publicKeys);
        out.others(others);
    }

    /** The same with another {@code publicKeys}. */
    public RoomThirdPartyInviteContent withPublicKeys(@Nullable List<PublicKeys> publicKeys) {
        return new RoomThirdPartyInviteContent(displayName, keyValidityUrl, publicKey, publicKeys, others);
    }

    /** The same with another {@code others}. */
    public RoomThirdPartyInviteContent withOthers(Others others) {
        return new RoomThirdPartyInviteContent(displayName, keyValidityUrl, publicKey, publicKeys, others);
    }

    @Override
    public String eventType() {
        return "m.room.third_party_invite";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomThirdPartyInviteContent}. */
    public record PublicKeys(@Nullable String keyValidityUrl, String publicKey, Others others) {

        /** How it is read and written. */
        public static final Codec<PublicKeys> CODEC = Codec.object(PublicKeys::read, PublicKeys::write);

        /** With what must be there alone. */
        public static PublicKeys of(String publicKey) {
            return new PublicKeys(null, publicKey, Others.NONE);
        }

        private static PublicKeys read(Reading in) {
            return new PublicKeys(
                    in.optional("key_validity_url", Codec.TEXT), in.required("public_key", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("key_validity_url", Codec.TEXT, keyValidityUrl);
            out.put("public_key", Codec.TEXT, publicKey);
            out.others(others);
        }
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.SignedThirdPartyInvite;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.member}. Generated from the specification; see {@code src/generator}. */
@SuppressWarnings("InconsistentCapitalization")
public record RoomMemberContent(
        @Nullable String avatarUrl,
        @Nullable String displayname,
        String membership,
        @Nullable Boolean isDirect,
        @Nullable String joinAuthorisedViaUsersServer,
        @Nullable String reason,
        @Nullable ThirdPartyInvite thirdPartyInvite,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMemberContent> CODEC =
            Codec.object(RoomMemberContent::read, RoomMemberContent::write);

    /** With what must be there alone. */
    public static RoomMemberContent of(String membership) {
        return new RoomMemberContent(null, null, membership, null, null, null, null, Others.NONE);
    }

    private static RoomMemberContent read(Reading in) {
        return new RoomMemberContent(
                in.optional("avatar_url", Codec.TEXT),
                in.optional("displayname", Codec.TEXT),
                in.required("membership", Codec.TEXT),
                in.optional("is_direct", Codec.FLAG),
                in.optional("join_authorised_via_users_server", Codec.TEXT),
                in.optional("reason", Codec.TEXT),
                in.optional("third_party_invite", ThirdPartyInvite.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("avatar_url", Codec.TEXT, avatarUrl);
        out.put("displayname", Codec.TEXT, displayname);
        out.put("membership", Codec.TEXT, membership);
        out.put("is_direct", Codec.FLAG, isDirect);
        out.put("join_authorised_via_users_server", Codec.TEXT, joinAuthorisedViaUsersServer);
        out.put("reason", Codec.TEXT, reason);
        out.put("third_party_invite", ThirdPartyInvite.CODEC, thirdPartyInvite);
        out.others(others);
    }

    /** The same with another {@code avatarUrl}. */
    public RoomMemberContent withAvatarUrl(@Nullable String avatarUrl) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code displayname}. */
    public RoomMemberContent withDisplayname(@Nullable String displayname) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code isDirect}. */
    public RoomMemberContent withIsDirect(@Nullable Boolean isDirect) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code joinAuthorisedViaUsersServer}. */
    public RoomMemberContent withJoinAuthorisedViaUsersServer(@Nullable String joinAuthorisedViaUsersServer) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code reason}. */
    public RoomMemberContent withReason(@Nullable String reason) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code thirdPartyInvite}. */
    public RoomMemberContent withThirdPartyInvite(@Nullable ThirdPartyInvite thirdPartyInvite) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    /** The same with another {@code others}. */
    public RoomMemberContent withOthers(Others others) {
        return new RoomMemberContent(
                avatarUrl,
                displayname,
                membership,
                isDirect,
                joinAuthorisedViaUsersServer,
                reason,
                thirdPartyInvite,
                others);
    }

    @Override
    public String eventType() {
        return "m.room.member";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomMemberContent}. */
    public record ThirdPartyInvite(String displayName, SignedThirdPartyInvite signed, Others others) {

        /** How it is read and written. */
        public static final Codec<ThirdPartyInvite> CODEC =
                Codec.object(ThirdPartyInvite::read, ThirdPartyInvite::write);

        /** With what must be there alone. */
        public static ThirdPartyInvite of(String displayName, SignedThirdPartyInvite signed) {
            return new ThirdPartyInvite(displayName, signed, Others.NONE);
        }

        private static ThirdPartyInvite read(Reading in) {
            return new ThirdPartyInvite(
                    in.required("display_name", Codec.TEXT),
                    in.required("signed", SignedThirdPartyInvite.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("display_name", Codec.TEXT, displayName);
            out.put("signed", SignedThirdPartyInvite.CODEC, signed);
            out.others(others);
        }
    }
}

package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import java.util.HashMap;
import java.util.Map;

/** Which content belongs to which type. Generated from the specification; see {@code src/generator}. */
final class KnownContents {

    static final Map<String, Codec<? extends EventContent>> ALL = all();

    private KnownContents() {}

    private static Map<String, Codec<? extends EventContent>> all() {
        Map<String, Codec<? extends EventContent>> all = new HashMap<>();
        of(all, "m.accepted_terms", AcceptedTermsContent.CODEC);
        of(all, "m.call.answer", CallAnswerContent.CODEC);
        of(all, "m.call.candidates", CallCandidatesContent.CODEC);
        of(all, "m.call.hangup", CallHangupContent.CODEC);
        of(all, "m.call.invite", CallInviteContent.CODEC);
        of(all, "m.call.negotiate", CallNegotiateContent.CODEC);
        of(all, "m.call.reject", CallRejectContent.CODEC);
        of(all, "m.call.sdp_stream_metadata_changed", CallSdpStreamMetadataChangedContent.CODEC);
        of(all, "m.call.select_answer", CallSelectAnswerContent.CODEC);
        of(all, "m.direct", DirectContent.CODEC);
        of(all, "m.dummy", DummyContent.CODEC);
        of(all, "m.forwarded_room_key", ForwardedRoomKeyContent.CODEC);
        of(all, "m.fully_read", FullyReadContent.CODEC);
        of(all, "m.identity_server", IdentityServerContent.CODEC);
        of(all, "m.ignored_user_list", IgnoredUserListContent.CODEC);
        of(all, "m.image_pack.rooms", ImagePackRoomsContent.CODEC);
        of(all, "m.invite_permission_config", InvitePermissionConfigContent.CODEC);
        of(all, "m.key.verification.accept", KeyVerificationAcceptContent.CODEC);
        of(all, "m.key.verification.cancel", KeyVerificationCancelContent.CODEC);
        of(all, "m.key.verification.done", KeyVerificationDoneContent.CODEC);
        of(all, "m.key.verification.key", KeyVerificationKeyContent.CODEC);
        of(all, "m.key.verification.mac", KeyVerificationMacContent.CODEC);
        of(all, "m.key.verification.ready", KeyVerificationReadyContent.CODEC);
        of(all, "m.key.verification.request", KeyVerificationRequestContent.CODEC);
        of(all, "m.key.verification.start", "m.reciprocate.v1", KeyVerificationStartReciprocateV1Content.CODEC);
        of(all, "m.key.verification.start", "m.sas.v1", KeyVerificationStartSasV1Content.CODEC);
        of(all, "m.key.verification.start", KeyVerificationStartContent.CODEC);
        of(all, "m.key_backup", KeyBackupContent.CODEC);
        of(all, "m.marked_unread", MarkedUnreadContent.CODEC);
        of(all, "m.policy.rule.room", PolicyRuleRoomContent.CODEC);
        of(all, "m.policy.rule.server", PolicyRuleServerContent.CODEC);
        of(all, "m.policy.rule.user", PolicyRuleUserContent.CODEC);
        of(all, "m.presence", PresenceContent.CODEC);
        of(all, "m.push_rules", PushRulesContent.CODEC);
        of(all, "m.reaction", ReactionContent.CODEC);
        of(all, "m.receipt", ReceiptContent.CODEC);
        of(all, "m.receipt.private", ReceiptContent.CODEC);
        of(all, "m.recent_emoji", RecentEmojiContent.CODEC);
        of(all, "m.room.avatar", RoomAvatarContent.CODEC);
        of(all, "m.room.canonical_alias", RoomCanonicalAliasContent.CODEC);
        of(all, "m.room.create", RoomCreateContent.CODEC);
        of(all, "m.room.encrypted", RoomEncryptedContent.CODEC);
        of(all, "m.room.encryption", RoomEncryptionContent.CODEC);
        of(all, "m.room.guest_access", RoomGuestAccessContent.CODEC);
        of(all, "m.room.history_visibility", RoomHistoryVisibilityContent.CODEC);
        of(all, "m.room.image_pack", RoomImagePackContent.CODEC);
        of(all, "m.room.join_rules", RoomJoinRulesContent.CODEC);
        of(all, "m.room.member", RoomMemberContent.CODEC);
        of(all, "m.room.message", "m.audio", RoomMessageAudioContent.CODEC);
        of(all, "m.room.message", "m.emote", RoomMessageEmoteContent.CODEC);
        of(all, "m.room.message", "m.file", RoomMessageFileContent.CODEC);
        of(all, "m.room.message", "m.image", RoomMessageImageContent.CODEC);
        of(all, "m.room.message", "m.key.verification.request", RoomMessageKeyVerificationRequestContent.CODEC);
        of(all, "m.room.message", "m.location", RoomMessageLocationContent.CODEC);
        of(all, "m.room.message", "m.notice", RoomMessageNoticeContent.CODEC);
        of(all, "m.room.message", "m.server_notice", RoomMessageServerNoticeContent.CODEC);
        of(all, "m.room.message", "m.text", RoomMessageTextContent.CODEC);
        of(all, "m.room.message", "m.video", RoomMessageVideoContent.CODEC);
        of(all, "m.room.message", RoomMessageContent.CODEC);
        of(all, "m.room.name", RoomNameContent.CODEC);
        of(all, "m.room.pinned_events", RoomPinnedEventsContent.CODEC);
        of(all, "m.room.policy", RoomPolicyContent.CODEC);
        of(all, "m.room.power_levels", RoomPowerLevelsContent.CODEC);
        of(all, "m.room.redaction", RoomRedactionContent.CODEC);
        of(all, "m.room.server_acl", RoomServerAclContent.CODEC);
        of(all, "m.room.third_party_invite", RoomThirdPartyInviteContent.CODEC);
        of(all, "m.room.tombstone", RoomTombstoneContent.CODEC);
        of(all, "m.room.topic", RoomTopicContent.CODEC);
        of(all, "m.room_key.withheld", RoomKeyWithheldContent.CODEC);
        of(all, "m.room_key", RoomKeyContent.CODEC);
        of(all, "m.room_key_bundle", RoomKeyBundleContent.CODEC);
        of(all, "m.room_key_request", RoomKeyRequestContent.CODEC);
        of(all, "m.secret.request", SecretRequestContent.CODEC);
        of(all, "m.secret.send", SecretSendContent.CODEC);
        of(all, "m.space.child", SpaceChildContent.CODEC);
        of(all, "m.space.parent", SpaceParentContent.CODEC);
        of(all, "m.sticker", StickerContent.CODEC);
        of(all, "m.tag", TagContent.CODEC);
        of(all, "m.typing", TypingContent.CODEC);
        return Map.copyOf(all);
    }

    private static void of(
            Map<String, Codec<? extends EventContent>> all, String type, Codec<? extends EventContent> codec) {
        all.put(type, codec);
    }

    private static void of(
            Map<String, Codec<? extends EventContent>> all,
            String type,
            String kind,
            Codec<? extends EventContent> codec) {
        all.put(type + "$" + kind, codec);
    }
}

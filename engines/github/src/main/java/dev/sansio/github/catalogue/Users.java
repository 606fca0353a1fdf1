package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code users}. Generated from the description that GitHub publishes; see src/generator. */
public final class Users {

    private static final Area AREA = new Area("users");

    public static final Operation ADD_EMAIL_FOR_AUTHENTICATED_USER =
            AREA.of("add-email-for-authenticated-user POST /user/emails +json");
    public static final Operation ADD_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER =
            AREA.of("add-social-account-for-authenticated-user POST /user/social_accounts +json! +apps");
    public static final Operation BLOCK = AREA.of("block PUT /user/blocks/{username}");
    public static final Operation CHECK_BLOCKED = AREA.of("check-blocked GET /user/blocks/{username}");
    public static final Operation CHECK_FOLLOWING_FOR_USER =
            AREA.of("check-following-for-user GET /users/{username}/following/{target_user} +apps");
    public static final Operation CHECK_PERSON_IS_FOLLOWED_BY_AUTHENTICATED =
            AREA.of("check-person-is-followed-by-authenticated GET /user/following/{username}");
    public static final Operation CREATE_GPG_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("create-gpg-key-for-authenticated-user POST /user/gpg_keys +json!");
    public static final Operation CREATE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("create-public-ssh-key-for-authenticated-user POST /user/keys +json!");
    public static final Operation CREATE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("create-ssh-signing-key-for-authenticated-user POST /user/ssh_signing_keys +json!");
    public static final Operation DELETE_ATTESTATIONS_BULK =
            AREA.of("delete-attestations-bulk POST /users/{username}/attestations/delete-request +json! +apps");
    public static final Operation DELETE_ATTESTATIONS_BY_ID =
            AREA.of("delete-attestations-by-id DELETE /users/{username}/attestations/{attestation_id} +apps");
    public static final Operation DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST = AREA.of(
            "delete-attestations-by-subject-digest DELETE /users/{username}/attestations/digest/{+subject_digest} +apps");
    public static final Operation DELETE_EMAIL_FOR_AUTHENTICATED_USER =
            AREA.of("delete-email-for-authenticated-user DELETE /user/emails +json");
    public static final Operation DELETE_GPG_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("delete-gpg-key-for-authenticated-user DELETE /user/gpg_keys/{gpg_key_id}");
    public static final Operation DELETE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("delete-public-ssh-key-for-authenticated-user DELETE /user/keys/{key_id}");
    public static final Operation DELETE_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER =
            AREA.of("delete-social-account-for-authenticated-user DELETE /user/social_accounts +json! +apps");
    public static final Operation DELETE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("delete-ssh-signing-key-for-authenticated-user DELETE /user/ssh_signing_keys/{ssh_signing_key_id}");
    public static final Operation FOLLOW = AREA.of("follow PUT /user/following/{username}");
    public static final Operation GET_AUTHENTICATED = AREA.of("get-authenticated GET /user");
    public static final Operation GET_BY_ID = AREA.of("get-by-id GET /user/{account_id} +apps");
    public static final Operation GET_BY_USERNAME = AREA.of("get-by-username GET /users/{username} +apps");
    public static final Operation GET_CONTEXT_FOR_USER =
            AREA.of("get-context-for-user GET /users/{username}/hovercard ?subject_type ?subject_id");
    public static final Operation GET_GPG_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("get-gpg-key-for-authenticated-user GET /user/gpg_keys/{gpg_key_id}");
    public static final Operation GET_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("get-public-ssh-key-for-authenticated-user GET /user/keys/{key_id}");
    public static final Operation GET_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("get-ssh-signing-key-for-authenticated-user GET /user/ssh_signing_keys/{ssh_signing_key_id}");
    public static final Operation LIST = AREA.of("list GET /users ?since# ?per_page# +pages +apps");
    public static final Operation LIST_ATTESTATIONS = AREA.of(
            "list-attestations GET /users/{username}/attestations/{+subject_digest} ?per_page# ?before ?after ?predicate_type +pages +apps");
    public static final Operation LIST_ATTESTATIONS_BULK = AREA.of(
            "list-attestations-bulk POST /users/{username}/attestations/bulk-list ?per_page# ?before ?after +json! +pages +apps");
    public static final Operation LIST_BLOCKED_BY_AUTHENTICATED_USER =
            AREA.of("list-blocked-by-authenticated-user GET /user/blocks ?per_page# ?page# +pages");
    public static final Operation LIST_EMAILS_FOR_AUTHENTICATED_USER =
            AREA.of("list-emails-for-authenticated-user GET /user/emails ?per_page# ?page# +pages");
    public static final Operation LIST_FOLLOWED_BY_AUTHENTICATED_USER =
            AREA.of("list-followed-by-authenticated-user GET /user/following ?per_page# ?page# +pages");
    public static final Operation LIST_FOLLOWERS_FOR_AUTHENTICATED_USER =
            AREA.of("list-followers-for-authenticated-user GET /user/followers ?per_page# ?page# +pages");
    public static final Operation LIST_FOLLOWERS_FOR_USER =
            AREA.of("list-followers-for-user GET /users/{username}/followers ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOLLOWING_FOR_USER =
            AREA.of("list-following-for-user GET /users/{username}/following ?per_page# ?page# +pages +apps");
    public static final Operation LIST_GPG_KEYS_FOR_AUTHENTICATED_USER =
            AREA.of("list-gpg-keys-for-authenticated-user GET /user/gpg_keys ?per_page# ?page# +pages");
    public static final Operation LIST_GPG_KEYS_FOR_USER =
            AREA.of("list-gpg-keys-for-user GET /users/{username}/gpg_keys ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC_EMAILS_FOR_AUTHENTICATED_USER =
            AREA.of("list-public-emails-for-authenticated-user GET /user/public_emails ?per_page# ?page# +pages");
    public static final Operation LIST_PUBLIC_KEYS_FOR_USER =
            AREA.of("list-public-keys-for-user GET /users/{username}/keys ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC_SSH_KEYS_FOR_AUTHENTICATED_USER =
            AREA.of("list-public-ssh-keys-for-authenticated-user GET /user/keys ?per_page# ?page# +pages");
    public static final Operation LIST_SOCIAL_ACCOUNTS_FOR_AUTHENTICATED_USER =
            AREA.of("list-social-accounts-for-authenticated-user GET /user/social_accounts ?per_page# ?page# +pages");
    public static final Operation LIST_SOCIAL_ACCOUNTS_FOR_USER = AREA.of(
            "list-social-accounts-for-user GET /users/{username}/social_accounts ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SSH_SIGNING_KEYS_FOR_AUTHENTICATED_USER =
            AREA.of("list-ssh-signing-keys-for-authenticated-user GET /user/ssh_signing_keys ?per_page# ?page# +pages");
    public static final Operation LIST_SSH_SIGNING_KEYS_FOR_USER = AREA.of(
            "list-ssh-signing-keys-for-user GET /users/{username}/ssh_signing_keys ?per_page# ?page# +pages +apps");
    public static final Operation SET_PRIMARY_EMAIL_VISIBILITY_FOR_AUTHENTICATED_USER =
            AREA.of("set-primary-email-visibility-for-authenticated-user PATCH /user/email/visibility +json!");
    public static final Operation UNBLOCK = AREA.of("unblock DELETE /user/blocks/{username}");
    public static final Operation UNFOLLOW = AREA.of("unfollow DELETE /user/following/{username}");
    public static final Operation UPDATE_AUTHENTICATED = AREA.of("update-authenticated PATCH /user +json");

    static final List<Operation> ALL = AREA.operations();

    private Users() {}
}

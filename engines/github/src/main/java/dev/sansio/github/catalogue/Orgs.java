package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code orgs}. Generated from the description that GitHub publishes; see src/generator. */
public final class Orgs {

    private static final Area AREA = new Area("orgs");

    public static final Operation ADD_SECURITY_MANAGER_TEAM =
            AREA.of("add-security-manager-team PUT /orgs/{org}/security-managers/teams/{team_slug} +apps +deprecated");
    public static final Operation ASSIGN_TEAM_TO_ORG_ROLE =
            AREA.of("assign-team-to-org-role PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id} +apps");
    public static final Operation ASSIGN_USER_TO_ORG_ROLE =
            AREA.of("assign-user-to-org-role PUT /orgs/{org}/organization-roles/users/{username}/{role_id} +apps");
    public static final Operation BLOCK_USER = AREA.of("block-user PUT /orgs/{org}/blocks/{username} +apps");
    public static final Operation CANCEL_INVITATION =
            AREA.of("cancel-invitation DELETE /orgs/{org}/invitations/{invitation_id} +apps");
    public static final Operation CHECK_BLOCKED_USER =
            AREA.of("check-blocked-user GET /orgs/{org}/blocks/{username} +apps");
    public static final Operation CHECK_MEMBERSHIP_FOR_USER =
            AREA.of("check-membership-for-user GET /orgs/{org}/members/{username} +apps");
    public static final Operation CHECK_PUBLIC_MEMBERSHIP_FOR_USER =
            AREA.of("check-public-membership-for-user GET /orgs/{org}/public_members/{username} +apps");
    public static final Operation CONVERT_MEMBER_TO_OUTSIDE_COLLABORATOR = AREA.of(
            "convert-member-to-outside-collaborator PUT /orgs/{org}/outside_collaborators/{username} +json +apps");
    public static final Operation CREATE_ARTIFACT_DEPLOYMENT_RECORD = AREA.of(
            "create-artifact-deployment-record POST /orgs/{org}/artifacts/metadata/deployment-record +json! +apps");
    public static final Operation CREATE_ARTIFACT_STORAGE_RECORD =
            AREA.of("create-artifact-storage-record POST /orgs/{org}/artifacts/metadata/storage-record +json! +apps");
    public static final Operation CREATE_CLUSTER_DEPLOYMENT_RECORDS_JOB = AREA.of(
            "create-cluster-deployment-records-job POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs +json! +apps");
    public static final Operation CREATE_INVITATION =
            AREA.of("create-invitation POST /orgs/{org}/invitations +json +apps");
    public static final Operation CREATE_ISSUE_FIELD =
            AREA.of("create-issue-field POST /orgs/{org}/issue-fields +json! +apps");
    public static final Operation CREATE_ISSUE_TYPE =
            AREA.of("create-issue-type POST /orgs/{org}/issue-types +json! +apps");
    public static final Operation CREATE_WEBHOOK = AREA.of("create-webhook POST /orgs/{org}/hooks +json! +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITION = AREA.of(
            "custom-properties-for-repos-create-or-update-organization-definition PUT /orgs/{org}/properties/schema/{custom_property_name} +json! +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITIONS = AREA.of(
            "custom-properties-for-repos-create-or-update-organization-definitions PATCH /orgs/{org}/properties/schema +json! +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES = AREA.of(
            "custom-properties-for-repos-create-or-update-organization-values PATCH /orgs/{org}/properties/values +json! +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_DEFINITION = AREA.of(
            "custom-properties-for-repos-delete-organization-definition DELETE /orgs/{org}/properties/schema/{custom_property_name} +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITION = AREA.of(
            "custom-properties-for-repos-get-organization-definition GET /orgs/{org}/properties/schema/{custom_property_name} +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS =
            AREA.of("custom-properties-for-repos-get-organization-definitions GET /orgs/{org}/properties/schema +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_VALUES = AREA.of(
            "custom-properties-for-repos-get-organization-values GET /orgs/{org}/properties/values ?per_page# ?page# ?repository_query +pages +apps");
    public static final Operation DELETE = AREA.of("delete DELETE /orgs/{org} +apps");
    public static final Operation DELETE_ATTESTATIONS_BULK =
            AREA.of("delete-attestations-bulk POST /orgs/{org}/attestations/delete-request +json! +apps");
    public static final Operation DELETE_ATTESTATIONS_BY_ID =
            AREA.of("delete-attestations-by-id DELETE /orgs/{org}/attestations/{attestation_id} +apps");
    public static final Operation DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST = AREA.of(
            "delete-attestations-by-subject-digest DELETE /orgs/{org}/attestations/digest/{+subject_digest} +apps");
    public static final Operation DELETE_ISSUE_FIELD =
            AREA.of("delete-issue-field DELETE /orgs/{org}/issue-fields/{issue_field_id} +apps");
    public static final Operation DELETE_ISSUE_TYPE =
            AREA.of("delete-issue-type DELETE /orgs/{org}/issue-types/{issue_type_id} +apps");
    public static final Operation DELETE_WEBHOOK = AREA.of("delete-webhook DELETE /orgs/{org}/hooks/{hook_id} +apps");
    public static final Operation DISABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION = AREA.of(
            "disable-selected-repository-immutable-releases-organization DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id} +apps");
    public static final Operation ENABLE_OR_DISABLE_SECURITY_PRODUCT_ON_ALL_ORG_REPOS = AREA.of(
            "enable-or-disable-security-product-on-all-org-repos POST /orgs/{org}/{security_product}/{enablement} +json +apps +deprecated");
    public static final Operation ENABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION = AREA.of(
            "enable-selected-repository-immutable-releases-organization PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id} +apps");
    public static final Operation GET = AREA.of("get GET /orgs/{org} +apps");
    public static final Operation GET_CLUSTER_DEPLOYMENT_RECORDS_JOB = AREA.of(
            "get-cluster-deployment-records-job GET /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id} +apps");
    public static final Operation GET_IMMUTABLE_RELEASES_SETTINGS =
            AREA.of("get-immutable-releases-settings GET /orgs/{org}/settings/immutable-releases +apps");
    public static final Operation GET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES = AREA.of(
            "get-immutable-releases-settings-repositories GET /orgs/{org}/settings/immutable-releases/repositories ?page# ?per_page# +pages +apps");
    public static final Operation GET_MEMBERSHIP_FOR_AUTHENTICATED_USER =
            AREA.of("get-membership-for-authenticated-user GET /user/memberships/orgs/{org} +apps");
    public static final Operation GET_MEMBERSHIP_FOR_USER =
            AREA.of("get-membership-for-user GET /orgs/{org}/memberships/{username} +apps");
    public static final Operation GET_ORG_ROLE =
            AREA.of("get-org-role GET /orgs/{org}/organization-roles/{role_id} +apps");
    public static final Operation GET_ORG_RULESET_HISTORY = AREA.of(
            "get-org-ruleset-history GET /orgs/{org}/rulesets/{ruleset_id}/history ?per_page# ?page# +pages +apps");
    public static final Operation GET_ORG_RULESET_VERSION =
            AREA.of("get-org-ruleset-version GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id} +apps");
    public static final Operation GET_WEBHOOK = AREA.of("get-webhook GET /orgs/{org}/hooks/{hook_id} +apps");
    public static final Operation GET_WEBHOOK_CONFIG_FOR_ORG =
            AREA.of("get-webhook-config-for-org GET /orgs/{org}/hooks/{hook_id}/config +apps");
    public static final Operation GET_WEBHOOK_DELIVERY =
            AREA.of("get-webhook-delivery GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id} +apps");
    public static final Operation LIST = AREA.of("list GET /organizations ?since# ?per_page# +pages +apps");
    public static final Operation LIST_APP_INSTALLATIONS =
            AREA.of("list-app-installations GET /orgs/{org}/installations ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ARTIFACT_DEPLOYMENT_RECORDS = AREA.of(
            "list-artifact-deployment-records GET /orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records +apps");
    public static final Operation LIST_ARTIFACT_STORAGE_RECORDS = AREA.of(
            "list-artifact-storage-records GET /orgs/{org}/artifacts/{+subject_digest}/metadata/storage-records +apps");
    public static final Operation LIST_ATTESTATION_REPOSITORIES = AREA.of(
            "list-attestation-repositories GET /orgs/{org}/attestations/repositories ?per_page# ?before ?after ?predicate_type +pages +apps");
    public static final Operation LIST_ATTESTATIONS = AREA.of(
            "list-attestations GET /orgs/{org}/attestations/{+subject_digest} ?per_page# ?before ?after ?predicate_type +pages +apps");
    public static final Operation LIST_ATTESTATIONS_BULK = AREA.of(
            "list-attestations-bulk POST /orgs/{org}/attestations/bulk-list ?per_page# ?before ?after +json! +pages +apps");
    public static final Operation LIST_BLOCKED_USERS =
            AREA.of("list-blocked-users GET /orgs/{org}/blocks ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FAILED_INVITATIONS =
            AREA.of("list-failed-invitations GET /orgs/{org}/failed_invitations ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_AUTHENTICATED_USER =
            AREA.of("list-for-authenticated-user GET /user/orgs ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_USER =
            AREA.of("list-for-user GET /users/{username}/orgs ?per_page# ?page# +pages +apps");
    public static final Operation LIST_INVITATION_TEAMS = AREA.of(
            "list-invitation-teams GET /orgs/{org}/invitations/{invitation_id}/teams ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ISSUE_FIELDS = AREA.of("list-issue-fields GET /orgs/{org}/issue-fields +apps");
    public static final Operation LIST_ISSUE_TYPES = AREA.of("list-issue-types GET /orgs/{org}/issue-types +apps");
    public static final Operation LIST_MEMBERS =
            AREA.of("list-members GET /orgs/{org}/members ?filter ?role ?per_page# ?page# +pages +apps");
    public static final Operation LIST_MEMBERSHIPS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-memberships-for-authenticated-user GET /user/memberships/orgs ?state ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_ROLE_TEAMS = AREA.of(
            "list-org-role-teams GET /orgs/{org}/organization-roles/{role_id}/teams ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_ROLE_USERS = AREA.of(
            "list-org-role-users GET /orgs/{org}/organization-roles/{role_id}/users ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_ROLES = AREA.of("list-org-roles GET /orgs/{org}/organization-roles +apps");
    public static final Operation LIST_ORGANIZATION_FINE_GRAINED_PERMISSIONS = AREA.of(
            "list-organization-fine-grained-permissions GET /orgs/{org}/organization-fine-grained-permissions +apps");
    public static final Operation LIST_OUTSIDE_COLLABORATORS = AREA.of(
            "list-outside-collaborators GET /orgs/{org}/outside_collaborators ?filter ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PAT_GRANT_REPOSITORIES = AREA.of(
            "list-pat-grant-repositories GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PAT_GRANT_REQUEST_REPOSITORIES = AREA.of(
            "list-pat-grant-request-repositories GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PAT_GRANT_REQUESTS = AREA.of(
            "list-pat-grant-requests GET /orgs/{org}/personal-access-token-requests ?per_page# ?page# ?sort ?direction ?owner* ?repository ?permission ?last_used_before ?last_used_after ?token_id* +pages +apps");
    public static final Operation LIST_PAT_GRANTS = AREA.of(
            "list-pat-grants GET /orgs/{org}/personal-access-tokens ?per_page# ?page# ?sort ?direction ?owner* ?repository ?permission ?last_used_before ?last_used_after ?token_id* +pages +apps");
    public static final Operation LIST_PENDING_INVITATIONS = AREA.of(
            "list-pending-invitations GET /orgs/{org}/invitations ?per_page# ?page# ?role ?invitation_source +pages +apps");
    public static final Operation LIST_PUBLIC_MEMBERS =
            AREA.of("list-public-members GET /orgs/{org}/public_members ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SECURITY_MANAGER_TEAMS =
            AREA.of("list-security-manager-teams GET /orgs/{org}/security-managers +apps +deprecated");
    public static final Operation LIST_WEBHOOK_DELIVERIES = AREA.of(
            "list-webhook-deliveries GET /orgs/{org}/hooks/{hook_id}/deliveries ?per_page# ?cursor ?status +pages +apps");
    public static final Operation LIST_WEBHOOKS =
            AREA.of("list-webhooks GET /orgs/{org}/hooks ?per_page# ?page# +pages +apps");
    public static final Operation PING_WEBHOOK = AREA.of("ping-webhook POST /orgs/{org}/hooks/{hook_id}/pings +apps");
    public static final Operation REDELIVER_WEBHOOK_DELIVERY = AREA.of(
            "redeliver-webhook-delivery POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts +apps");
    public static final Operation REMOVE_MEMBER = AREA.of("remove-member DELETE /orgs/{org}/members/{username} +apps");
    public static final Operation REMOVE_MEMBERSHIP_FOR_USER =
            AREA.of("remove-membership-for-user DELETE /orgs/{org}/memberships/{username} +apps");
    public static final Operation REMOVE_OUTSIDE_COLLABORATOR =
            AREA.of("remove-outside-collaborator DELETE /orgs/{org}/outside_collaborators/{username} +apps");
    public static final Operation REMOVE_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER =
            AREA.of("remove-public-membership-for-authenticated-user DELETE /orgs/{org}/public_members/{username}");
    public static final Operation REMOVE_SECURITY_MANAGER_TEAM = AREA.of(
            "remove-security-manager-team DELETE /orgs/{org}/security-managers/teams/{team_slug} +apps +deprecated");
    public static final Operation REVIEW_PAT_GRANT_REQUEST = AREA.of(
            "review-pat-grant-request POST /orgs/{org}/personal-access-token-requests/{pat_request_id} +json! +apps");
    public static final Operation REVIEW_PAT_GRANT_REQUESTS_IN_BULK =
            AREA.of("review-pat-grant-requests-in-bulk POST /orgs/{org}/personal-access-token-requests +json! +apps");
    public static final Operation REVOKE_ALL_ORG_ROLES_TEAM =
            AREA.of("revoke-all-org-roles-team DELETE /orgs/{org}/organization-roles/teams/{team_slug} +apps");
    public static final Operation REVOKE_ALL_ORG_ROLES_USER =
            AREA.of("revoke-all-org-roles-user DELETE /orgs/{org}/organization-roles/users/{username} +apps");
    public static final Operation REVOKE_ORG_ROLE_TEAM =
            AREA.of("revoke-org-role-team DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id} +apps");
    public static final Operation REVOKE_ORG_ROLE_USER =
            AREA.of("revoke-org-role-user DELETE /orgs/{org}/organization-roles/users/{username}/{role_id} +apps");
    public static final Operation SET_CLUSTER_DEPLOYMENT_RECORDS = AREA.of(
            "set-cluster-deployment-records POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster} +json! +apps");
    public static final Operation SET_IMMUTABLE_RELEASES_SETTINGS =
            AREA.of("set-immutable-releases-settings PUT /orgs/{org}/settings/immutable-releases +json! +apps");
    public static final Operation SET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES = AREA.of(
            "set-immutable-releases-settings-repositories PUT /orgs/{org}/settings/immutable-releases/repositories +json! +apps");
    public static final Operation SET_MEMBERSHIP_FOR_USER =
            AREA.of("set-membership-for-user PUT /orgs/{org}/memberships/{username} +json +apps");
    public static final Operation SET_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER =
            AREA.of("set-public-membership-for-authenticated-user PUT /orgs/{org}/public_members/{username}");
    public static final Operation UNBLOCK_USER = AREA.of("unblock-user DELETE /orgs/{org}/blocks/{username} +apps");
    public static final Operation UPDATE = AREA.of("update PATCH /orgs/{org} +json +apps");
    public static final Operation UPDATE_ISSUE_FIELD =
            AREA.of("update-issue-field PATCH /orgs/{org}/issue-fields/{issue_field_id} +json! +apps");
    public static final Operation UPDATE_ISSUE_TYPE =
            AREA.of("update-issue-type PUT /orgs/{org}/issue-types/{issue_type_id} +json! +apps");
    public static final Operation UPDATE_MEMBERSHIP_FOR_AUTHENTICATED_USER =
            AREA.of("update-membership-for-authenticated-user PATCH /user/memberships/orgs/{org} +json! +apps");
    public static final Operation UPDATE_PAT_ACCESS =
            AREA.of("update-pat-access POST /orgs/{org}/personal-access-tokens/{pat_id} +json! +apps");
    public static final Operation UPDATE_PAT_ACCESSES =
            AREA.of("update-pat-accesses POST /orgs/{org}/personal-access-tokens +json! +apps");
    public static final Operation UPDATE_WEBHOOK =
            AREA.of("update-webhook PATCH /orgs/{org}/hooks/{hook_id} +json +apps");
    public static final Operation UPDATE_WEBHOOK_CONFIG_FOR_ORG =
            AREA.of("update-webhook-config-for-org PATCH /orgs/{org}/hooks/{hook_id}/config +json +apps");

    static final List<Operation> ALL = AREA.operations();

    private Orgs() {}
}

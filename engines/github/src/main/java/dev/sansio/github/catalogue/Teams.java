package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code teams}. Generated from the description that GitHub publishes; see src/generator. */
public final class Teams {

    private static final Area AREA = new Area("teams");

    public static final Operation ADD_MEMBER_LEGACY =
            AREA.of("add-member-legacy PUT /teams/{team_id}/members/{username} +apps +deprecated");
    public static final Operation ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_IN_ORG = AREA.of(
            "add-or-update-membership-for-user-in-org PUT /orgs/{org}/teams/{team_slug}/memberships/{username} +json +apps");
    public static final Operation ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_LEGACY = AREA.of(
            "add-or-update-membership-for-user-legacy PUT /teams/{team_id}/memberships/{username} +json +apps +deprecated");
    public static final Operation ADD_OR_UPDATE_REPO_PERMISSIONS_IN_ORG = AREA.of(
            "add-or-update-repo-permissions-in-org PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo} +json +apps");
    public static final Operation ADD_OR_UPDATE_REPO_PERMISSIONS_LEGACY = AREA.of(
            "add-or-update-repo-permissions-legacy PUT /teams/{team_id}/repos/{owner}/{repo} +json +apps +deprecated");
    public static final Operation CHECK_PERMISSIONS_FOR_REPO_IN_ORG =
            AREA.of("check-permissions-for-repo-in-org GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo} +apps");
    public static final Operation CHECK_PERMISSIONS_FOR_REPO_LEGACY =
            AREA.of("check-permissions-for-repo-legacy GET /teams/{team_id}/repos/{owner}/{repo} +apps +deprecated");
    public static final Operation CREATE = AREA.of("create POST /orgs/{org}/teams +json! +apps");
    public static final Operation DELETE_IN_ORG = AREA.of("delete-in-org DELETE /orgs/{org}/teams/{team_slug} +apps");
    public static final Operation DELETE_LEGACY = AREA.of("delete-legacy DELETE /teams/{team_id} +apps +deprecated");
    public static final Operation GET_BY_NAME = AREA.of("get-by-name GET /orgs/{org}/teams/{team_slug} +apps");
    public static final Operation GET_LEGACY = AREA.of("get-legacy GET /teams/{team_id} +apps +deprecated");
    public static final Operation GET_MEMBER_LEGACY =
            AREA.of("get-member-legacy GET /teams/{team_id}/members/{username} +apps +deprecated");
    public static final Operation GET_MEMBERSHIP_FOR_USER_IN_ORG =
            AREA.of("get-membership-for-user-in-org GET /orgs/{org}/teams/{team_slug}/memberships/{username} +apps");
    public static final Operation GET_MEMBERSHIP_FOR_USER_LEGACY =
            AREA.of("get-membership-for-user-legacy GET /teams/{team_id}/memberships/{username} +apps +deprecated");
    public static final Operation LIST =
            AREA.of("list GET /orgs/{org}/teams ?per_page# ?page# ?team_type +pages +apps");
    public static final Operation LIST_CHILD_IN_ORG =
            AREA.of("list-child-in-org GET /orgs/{org}/teams/{team_slug}/teams ?per_page# ?page# +pages +apps");
    public static final Operation LIST_CHILD_LEGACY =
            AREA.of("list-child-legacy GET /teams/{team_id}/teams ?per_page# ?page# +pages +apps +deprecated");
    public static final Operation LIST_FOR_AUTHENTICATED_USER =
            AREA.of("list-for-authenticated-user GET /user/teams ?per_page# ?page# +pages");
    public static final Operation LIST_MEMBERS_IN_ORG = AREA.of(
            "list-members-in-org GET /orgs/{org}/teams/{team_slug}/members ?role ?per_page# ?page# +pages +apps");
    public static final Operation LIST_MEMBERS_LEGACY = AREA.of(
            "list-members-legacy GET /teams/{team_id}/members ?role ?per_page# ?page# +pages +apps +deprecated");
    public static final Operation LIST_PENDING_INVITATIONS_IN_ORG = AREA.of(
            "list-pending-invitations-in-org GET /orgs/{org}/teams/{team_slug}/invitations ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PENDING_INVITATIONS_LEGACY = AREA.of(
            "list-pending-invitations-legacy GET /teams/{team_id}/invitations ?per_page# ?page# +pages +apps +deprecated");
    public static final Operation LIST_REPOS_IN_ORG =
            AREA.of("list-repos-in-org GET /orgs/{org}/teams/{team_slug}/repos ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPOS_LEGACY =
            AREA.of("list-repos-legacy GET /teams/{team_id}/repos ?per_page# ?page# +pages +apps +deprecated");
    public static final Operation REMOVE_MEMBER_LEGACY =
            AREA.of("remove-member-legacy DELETE /teams/{team_id}/members/{username} +apps +deprecated");
    public static final Operation REMOVE_MEMBERSHIP_FOR_USER_IN_ORG = AREA.of(
            "remove-membership-for-user-in-org DELETE /orgs/{org}/teams/{team_slug}/memberships/{username} +apps");
    public static final Operation REMOVE_MEMBERSHIP_FOR_USER_LEGACY = AREA.of(
            "remove-membership-for-user-legacy DELETE /teams/{team_id}/memberships/{username} +apps +deprecated");
    public static final Operation REMOVE_REPO_IN_ORG =
            AREA.of("remove-repo-in-org DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo} +apps");
    public static final Operation REMOVE_REPO_LEGACY =
            AREA.of("remove-repo-legacy DELETE /teams/{team_id}/repos/{owner}/{repo} +apps +deprecated");
    public static final Operation UPDATE_IN_ORG =
            AREA.of("update-in-org PATCH /orgs/{org}/teams/{team_slug} +json +apps");
    public static final Operation UPDATE_LEGACY =
            AREA.of("update-legacy PATCH /teams/{team_id} +json! +apps +deprecated");

    static final List<Operation> ALL = AREA.operations();

    private Teams() {}
}

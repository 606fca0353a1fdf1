package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code codespaces}. Generated from the description that GitHub publishes; see src/generator. */
public final class Codespaces {

    private static final Area AREA = new Area("codespaces");

    public static final Operation ADD_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER = AREA.of(
            "add-repository-for-secret-for-authenticated-user PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}");
    public static final Operation ADD_SELECTED_REPO_TO_ORG_SECRET = AREA.of(
            "add-selected-repo-to-org-secret PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}");
    public static final Operation CHECK_PERMISSIONS_FOR_DEVCONTAINER = AREA.of(
            "check-permissions-for-devcontainer GET /repos/{owner}/{repo}/codespaces/permissions_check ?ref! ?devcontainer_path! +apps");
    public static final Operation CODESPACE_MACHINES_FOR_AUTHENTICATED_USER =
            AREA.of("codespace-machines-for-authenticated-user GET /user/codespaces/{codespace_name}/machines");
    public static final Operation CREATE_FOR_AUTHENTICATED_USER =
            AREA.of("create-for-authenticated-user POST /user/codespaces +json!");
    public static final Operation CREATE_OR_UPDATE_ORG_SECRET =
            AREA.of("create-or-update-org-secret PUT /orgs/{org}/codespaces/secrets/{secret_name} +json!");
    public static final Operation CREATE_OR_UPDATE_REPO_SECRET = AREA.of(
            "create-or-update-repo-secret PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_SECRET_FOR_AUTHENTICATED_USER =
            AREA.of("create-or-update-secret-for-authenticated-user PUT /user/codespaces/secrets/{secret_name} +json!");
    public static final Operation CREATE_WITH_PR_FOR_AUTHENTICATED_USER = AREA.of(
            "create-with-pr-for-authenticated-user POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces +json!");
    public static final Operation CREATE_WITH_REPO_FOR_AUTHENTICATED_USER =
            AREA.of("create-with-repo-for-authenticated-user POST /repos/{owner}/{repo}/codespaces +json!");
    public static final Operation DELETE_CODESPACES_ACCESS_USERS = AREA.of(
            "delete-codespaces-access-users DELETE /orgs/{org}/codespaces/access/selected_users +json! +deprecated");
    public static final Operation DELETE_FOR_AUTHENTICATED_USER =
            AREA.of("delete-for-authenticated-user DELETE /user/codespaces/{codespace_name}");
    public static final Operation DELETE_FROM_ORGANIZATION =
            AREA.of("delete-from-organization DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}");
    public static final Operation DELETE_ORG_SECRET =
            AREA.of("delete-org-secret DELETE /orgs/{org}/codespaces/secrets/{secret_name}");
    public static final Operation DELETE_REPO_SECRET =
            AREA.of("delete-repo-secret DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name} +apps");
    public static final Operation DELETE_SECRET_FOR_AUTHENTICATED_USER =
            AREA.of("delete-secret-for-authenticated-user DELETE /user/codespaces/secrets/{secret_name}");
    public static final Operation EXPORT_FOR_AUTHENTICATED_USER =
            AREA.of("export-for-authenticated-user POST /user/codespaces/{codespace_name}/exports");
    public static final Operation GET_CODESPACES_FOR_USER_IN_ORG = AREA.of(
            "get-codespaces-for-user-in-org GET /orgs/{org}/members/{username}/codespaces ?per_page# ?page# +pages");
    public static final Operation GET_EXPORT_DETAILS_FOR_AUTHENTICATED_USER = AREA.of(
            "get-export-details-for-authenticated-user GET /user/codespaces/{codespace_name}/exports/{export_id}");
    public static final Operation GET_FOR_AUTHENTICATED_USER =
            AREA.of("get-for-authenticated-user GET /user/codespaces/{codespace_name}");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.of("get-org-public-key GET /orgs/{org}/codespaces/secrets/public-key");
    public static final Operation GET_ORG_SECRET =
            AREA.of("get-org-secret GET /orgs/{org}/codespaces/secrets/{secret_name}");
    public static final Operation GET_PUBLIC_KEY_FOR_AUTHENTICATED_USER =
            AREA.of("get-public-key-for-authenticated-user GET /user/codespaces/secrets/public-key");
    public static final Operation GET_REPO_PUBLIC_KEY =
            AREA.of("get-repo-public-key GET /repos/{owner}/{repo}/codespaces/secrets/public-key");
    public static final Operation GET_REPO_SECRET =
            AREA.of("get-repo-secret GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name} +apps");
    public static final Operation GET_SECRET_FOR_AUTHENTICATED_USER =
            AREA.of("get-secret-for-authenticated-user GET /user/codespaces/secrets/{secret_name}");
    public static final Operation LIST_DEVCONTAINERS_IN_REPOSITORY_FOR_AUTHENTICATED_USER = AREA.of(
            "list-devcontainers-in-repository-for-authenticated-user GET /repos/{owner}/{repo}/codespaces/devcontainers ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_AUTHENTICATED_USER =
            AREA.of("list-for-authenticated-user GET /user/codespaces ?per_page# ?page# ?repository_id# +pages");
    public static final Operation LIST_IN_ORGANIZATION =
            AREA.of("list-in-organization GET /orgs/{org}/codespaces ?per_page# ?page# +pages");
    public static final Operation LIST_IN_REPOSITORY_FOR_AUTHENTICATED_USER = AREA.of(
            "list-in-repository-for-authenticated-user GET /repos/{owner}/{repo}/codespaces ?per_page# ?page# +pages");
    public static final Operation LIST_ORG_SECRETS =
            AREA.of("list-org-secrets GET /orgs/{org}/codespaces/secrets ?per_page# ?page# +pages");
    public static final Operation LIST_REPO_SECRETS =
            AREA.of("list-repo-secrets GET /repos/{owner}/{repo}/codespaces/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER = AREA.of(
            "list-repositories-for-secret-for-authenticated-user GET /user/codespaces/secrets/{secret_name}/repositories");
    public static final Operation LIST_SECRETS_FOR_AUTHENTICATED_USER =
            AREA.of("list-secrets-for-authenticated-user GET /user/codespaces/secrets ?per_page# ?page# +pages");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "list-selected-repos-for-org-secret GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories ?page# ?per_page# +pages");
    public static final Operation PRE_FLIGHT_WITH_REPO_FOR_AUTHENTICATED_USER = AREA.of(
            "pre-flight-with-repo-for-authenticated-user GET /repos/{owner}/{repo}/codespaces/new ?ref ?client_ip +apps");
    public static final Operation PUBLISH_FOR_AUTHENTICATED_USER =
            AREA.of("publish-for-authenticated-user POST /user/codespaces/{codespace_name}/publish +json!");
    public static final Operation REMOVE_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER = AREA.of(
            "remove-repository-for-secret-for-authenticated-user DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_SECRET = AREA.of(
            "remove-selected-repo-from-org-secret DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}");
    public static final Operation REPO_MACHINES_FOR_AUTHENTICATED_USER = AREA.of(
            "repo-machines-for-authenticated-user GET /repos/{owner}/{repo}/codespaces/machines ?location ?client_ip ?ref +apps");
    public static final Operation SET_CODESPACES_ACCESS =
            AREA.of("set-codespaces-access PUT /orgs/{org}/codespaces/access +json! +deprecated");
    public static final Operation SET_CODESPACES_ACCESS_USERS =
            AREA.of("set-codespaces-access-users POST /orgs/{org}/codespaces/access/selected_users +json! +deprecated");
    public static final Operation SET_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER = AREA.of(
            "set-repositories-for-secret-for-authenticated-user PUT /user/codespaces/secrets/{secret_name}/repositories +json!");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "set-selected-repos-for-org-secret PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories +json!");
    public static final Operation START_FOR_AUTHENTICATED_USER =
            AREA.of("start-for-authenticated-user POST /user/codespaces/{codespace_name}/start");
    public static final Operation STOP_FOR_AUTHENTICATED_USER =
            AREA.of("stop-for-authenticated-user POST /user/codespaces/{codespace_name}/stop");
    public static final Operation STOP_IN_ORGANIZATION =
            AREA.of("stop-in-organization POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop");
    public static final Operation UPDATE_FOR_AUTHENTICATED_USER =
            AREA.of("update-for-authenticated-user PATCH /user/codespaces/{codespace_name} +json");

    static final List<Operation> ALL = AREA.operations();

    private Codespaces() {}
}

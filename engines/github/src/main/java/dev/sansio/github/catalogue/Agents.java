package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code agents}. Generated from the description that GitHub publishes; see src/generator. */
public final class Agents {

    private static final Area AREA = new Area("agents");

    public static final Operation ADD_SELECTED_REPO_TO_ORG_SECRET = AREA.of(
            "add-selected-repo-to-org-secret PUT /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation ADD_SELECTED_REPO_TO_ORG_VARIABLE = AREA.of(
            "add-selected-repo-to-org-variable PUT /orgs/{org}/agents/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation CREATE_OR_UPDATE_ORG_SECRET =
            AREA.of("create-or-update-org-secret PUT /orgs/{org}/agents/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_REPO_SECRET =
            AREA.of("create-or-update-repo-secret PUT /repos/{owner}/{repo}/agents/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_ORG_VARIABLE =
            AREA.of("create-org-variable POST /orgs/{org}/agents/variables +json! +apps");
    public static final Operation CREATE_REPO_VARIABLE =
            AREA.of("create-repo-variable POST /repos/{owner}/{repo}/agents/variables +json! +apps");
    public static final Operation DELETE_ORG_SECRET =
            AREA.of("delete-org-secret DELETE /orgs/{org}/agents/secrets/{secret_name} +apps");
    public static final Operation DELETE_ORG_VARIABLE =
            AREA.of("delete-org-variable DELETE /orgs/{org}/agents/variables/{name} +apps");
    public static final Operation DELETE_REPO_SECRET =
            AREA.of("delete-repo-secret DELETE /repos/{owner}/{repo}/agents/secrets/{secret_name} +apps");
    public static final Operation DELETE_REPO_VARIABLE =
            AREA.of("delete-repo-variable DELETE /repos/{owner}/{repo}/agents/variables/{name} +apps");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.of("get-org-public-key GET /orgs/{org}/agents/secrets/public-key +apps");
    public static final Operation GET_ORG_SECRET =
            AREA.of("get-org-secret GET /orgs/{org}/agents/secrets/{secret_name} +apps");
    public static final Operation GET_ORG_VARIABLE =
            AREA.of("get-org-variable GET /orgs/{org}/agents/variables/{name} +apps");
    public static final Operation GET_REPO_PUBLIC_KEY =
            AREA.of("get-repo-public-key GET /repos/{owner}/{repo}/agents/secrets/public-key +apps");
    public static final Operation GET_REPO_SECRET =
            AREA.of("get-repo-secret GET /repos/{owner}/{repo}/agents/secrets/{secret_name} +apps");
    public static final Operation GET_REPO_VARIABLE =
            AREA.of("get-repo-variable GET /repos/{owner}/{repo}/agents/variables/{name} +apps");
    public static final Operation LIST_ORG_SECRETS =
            AREA.of("list-org-secrets GET /orgs/{org}/agents/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_VARIABLES =
            AREA.of("list-org-variables GET /orgs/{org}/agents/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_SECRETS = AREA.of(
            "list-repo-organization-secrets GET /repos/{owner}/{repo}/agents/organization-secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_VARIABLES = AREA.of(
            "list-repo-organization-variables GET /repos/{owner}/{repo}/agents/organization-variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_SECRETS =
            AREA.of("list-repo-secrets GET /repos/{owner}/{repo}/agents/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_VARIABLES =
            AREA.of("list-repo-variables GET /repos/{owner}/{repo}/agents/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "list-selected-repos-for-org-secret GET /orgs/{org}/agents/secrets/{secret_name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.of(
            "list-selected-repos-for-org-variable GET /orgs/{org}/agents/variables/{name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_SECRET = AREA.of(
            "remove-selected-repo-from-org-secret DELETE /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE = AREA.of(
            "remove-selected-repo-from-org-variable DELETE /orgs/{org}/agents/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "set-selected-repos-for-org-secret PUT /orgs/{org}/agents/secrets/{secret_name}/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.of(
            "set-selected-repos-for-org-variable PUT /orgs/{org}/agents/variables/{name}/repositories +json! +apps");
    public static final Operation UPDATE_ORG_VARIABLE =
            AREA.of("update-org-variable PATCH /orgs/{org}/agents/variables/{name} +json! +apps");
    public static final Operation UPDATE_REPO_VARIABLE =
            AREA.of("update-repo-variable PATCH /repos/{owner}/{repo}/agents/variables/{name} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Agents() {}
}

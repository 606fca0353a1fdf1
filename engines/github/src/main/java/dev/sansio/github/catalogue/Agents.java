package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code agents}. Generated from the description that GitHub publishes; see src/generator. */
public final class Agents {

    private static final Area AREA = new Area();

    public static final Operation ADD_SELECTED_REPO_TO_ORG_SECRET = AREA.operation(
            "agents/add-selected-repo-to-org-secret PUT /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation ADD_SELECTED_REPO_TO_ORG_VARIABLE = AREA.operation(
            "agents/add-selected-repo-to-org-variable PUT /orgs/{org}/agents/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation CREATE_OR_UPDATE_ORG_SECRET = AREA.operation(
            "agents/create-or-update-org-secret PUT /orgs/{org}/agents/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_REPO_SECRET = AREA.operation(
            "agents/create-or-update-repo-secret PUT /repos/{owner}/{repo}/agents/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_ORG_VARIABLE =
            AREA.operation("agents/create-org-variable POST /orgs/{org}/agents/variables +json! +apps");
    public static final Operation CREATE_REPO_VARIABLE =
            AREA.operation("agents/create-repo-variable POST /repos/{owner}/{repo}/agents/variables +json! +apps");
    public static final Operation DELETE_ORG_SECRET =
            AREA.operation("agents/delete-org-secret DELETE /orgs/{org}/agents/secrets/{secret_name} +apps");
    public static final Operation DELETE_ORG_VARIABLE =
            AREA.operation("agents/delete-org-variable DELETE /orgs/{org}/agents/variables/{name} +apps");
    public static final Operation DELETE_REPO_SECRET =
            AREA.operation("agents/delete-repo-secret DELETE /repos/{owner}/{repo}/agents/secrets/{secret_name} +apps");
    public static final Operation DELETE_REPO_VARIABLE =
            AREA.operation("agents/delete-repo-variable DELETE /repos/{owner}/{repo}/agents/variables/{name} +apps");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.operation("agents/get-org-public-key GET /orgs/{org}/agents/secrets/public-key +apps");
    public static final Operation GET_ORG_SECRET =
            AREA.operation("agents/get-org-secret GET /orgs/{org}/agents/secrets/{secret_name} +apps");
    public static final Operation GET_ORG_VARIABLE =
            AREA.operation("agents/get-org-variable GET /orgs/{org}/agents/variables/{name} +apps");
    public static final Operation GET_REPO_PUBLIC_KEY =
            AREA.operation("agents/get-repo-public-key GET /repos/{owner}/{repo}/agents/secrets/public-key +apps");
    public static final Operation GET_REPO_SECRET =
            AREA.operation("agents/get-repo-secret GET /repos/{owner}/{repo}/agents/secrets/{secret_name} +apps");
    public static final Operation GET_REPO_VARIABLE =
            AREA.operation("agents/get-repo-variable GET /repos/{owner}/{repo}/agents/variables/{name} +apps");
    public static final Operation LIST_ORG_SECRETS =
            AREA.operation("agents/list-org-secrets GET /orgs/{org}/agents/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_VARIABLES =
            AREA.operation("agents/list-org-variables GET /orgs/{org}/agents/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_SECRETS = AREA.operation(
            "agents/list-repo-organization-secrets GET /repos/{owner}/{repo}/agents/organization-secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_VARIABLES = AREA.operation(
            "agents/list-repo-organization-variables GET /repos/{owner}/{repo}/agents/organization-variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_SECRETS = AREA.operation(
            "agents/list-repo-secrets GET /repos/{owner}/{repo}/agents/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_VARIABLES = AREA.operation(
            "agents/list-repo-variables GET /repos/{owner}/{repo}/agents/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_SECRET = AREA.operation(
            "agents/list-selected-repos-for-org-secret GET /orgs/{org}/agents/secrets/{secret_name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.operation(
            "agents/list-selected-repos-for-org-variable GET /orgs/{org}/agents/variables/{name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_SECRET = AREA.operation(
            "agents/remove-selected-repo-from-org-secret DELETE /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE = AREA.operation(
            "agents/remove-selected-repo-from-org-variable DELETE /orgs/{org}/agents/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_SECRET = AREA.operation(
            "agents/set-selected-repos-for-org-secret PUT /orgs/{org}/agents/secrets/{secret_name}/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.operation(
            "agents/set-selected-repos-for-org-variable PUT /orgs/{org}/agents/variables/{name}/repositories +json! +apps");
    public static final Operation UPDATE_ORG_VARIABLE =
            AREA.operation("agents/update-org-variable PATCH /orgs/{org}/agents/variables/{name} +json! +apps");
    public static final Operation UPDATE_REPO_VARIABLE = AREA.operation(
            "agents/update-repo-variable PATCH /repos/{owner}/{repo}/agents/variables/{name} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Agents() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code dependabot}. Generated from the description that GitHub publishes; see src/generator. */
public final class Dependabot {

    private static final Area AREA = new Area("dependabot");

    public static final Operation ADD_SELECTED_REPO_TO_ORG_SECRET = AREA.of(
            "add-selected-repo-to-org-secret PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation CREATE_OR_UPDATE_ORG_SECRET =
            AREA.of("create-or-update-org-secret PUT /orgs/{org}/dependabot/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_REPO_SECRET = AREA.of(
            "create-or-update-repo-secret PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name} +json! +apps");
    public static final Operation DELETE_ORG_SECRET =
            AREA.of("delete-org-secret DELETE /orgs/{org}/dependabot/secrets/{secret_name} +apps");
    public static final Operation DELETE_REPO_SECRET =
            AREA.of("delete-repo-secret DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name} +apps");
    public static final Operation GET_ALERT =
            AREA.of("get-alert GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number} +apps");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.of("get-org-public-key GET /orgs/{org}/dependabot/secrets/public-key +apps");
    public static final Operation GET_ORG_SECRET =
            AREA.of("get-org-secret GET /orgs/{org}/dependabot/secrets/{secret_name} +apps");
    public static final Operation GET_REPO_PUBLIC_KEY =
            AREA.of("get-repo-public-key GET /repos/{owner}/{repo}/dependabot/secrets/public-key +apps");
    public static final Operation GET_REPO_SECRET =
            AREA.of("get-repo-secret GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name} +apps");
    public static final Operation LIST_ALERTS_FOR_ENTERPRISE = AREA.of(
            "list-alerts-for-enterprise GET /enterprises/{enterprise}/dependabot/alerts ?classification ?state ?severity ?ecosystem ?package ?epss_percentage ?has ?assignee ?scope ?relationship ?sort ?direction ?before ?after ?per_page# +pages");
    public static final Operation LIST_ALERTS_FOR_ORG = AREA.of(
            "list-alerts-for-org GET /orgs/{org}/dependabot/alerts ?classification ?state ?severity ?ecosystem ?package ?epss_percentage ?artifact_registry_url ?artifact_registry ?has ?assignee ?runtime_risk ?scope ?relationship ?sort ?direction ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_ALERTS_FOR_REPO = AREA.of(
            "list-alerts-for-repo GET /repos/{owner}/{repo}/dependabot/alerts ?classification ?state ?severity ?ecosystem ?package ?manifest ?epss_percentage ?has ?assignee ?scope ?relationship ?sort ?direction ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_ORG_SECRETS =
            AREA.of("list-org-secrets GET /orgs/{org}/dependabot/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_SECRETS =
            AREA.of("list-repo-secrets GET /repos/{owner}/{repo}/dependabot/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "list-selected-repos-for-org-secret GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_SECRET = AREA.of(
            "remove-selected-repo-from-org-secret DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation REPOSITORY_ACCESS_FOR_ENTERPRISE = AREA.of(
            "repository-access-for-enterprise GET /enterprises/{enterprise}/dependabot/repository-access ?page# ?per_page# +pages");
    public static final Operation REPOSITORY_ACCESS_FOR_ORG = AREA.of(
            "repository-access-for-org GET /orgs/{org}/dependabot/repository-access ?page# ?per_page# +pages +apps");
    public static final Operation SET_REPOSITORY_ACCESS_DEFAULT_LEVEL = AREA.of(
            "set-repository-access-default-level PUT /orgs/{org}/dependabot/repository-access/default-level +json! +apps");
    public static final Operation SET_REPOSITORY_ACCESS_DEFAULT_LEVEL_FOR_ENTERPRISE = AREA.of(
            "set-repository-access-default-level-for-enterprise PUT /enterprises/{enterprise}/dependabot/repository-access/default-level +json!");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "set-selected-repos-for-org-secret PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories +json! +apps");
    public static final Operation UPDATE_ALERT =
            AREA.of("update-alert PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number} +json! +apps");
    public static final Operation UPDATE_REPOSITORY_ACCESS_FOR_ENTERPRISE = AREA.of(
            "update-repository-access-for-enterprise PATCH /enterprises/{enterprise}/dependabot/repository-access +json!");
    public static final Operation UPDATE_REPOSITORY_ACCESS_FOR_ORG =
            AREA.of("update-repository-access-for-org PATCH /orgs/{org}/dependabot/repository-access +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Dependabot() {}
}

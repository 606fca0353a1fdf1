package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code code-scanning}. Generated from the description that GitHub publishes; see src/generator. */
public final class CodeScanning {

    private static final Area AREA = new Area("code-scanning");

    public static final Operation COMMIT_AUTOFIX = AREA.of(
            "commit-autofix POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits +json +apps");
    public static final Operation CREATE_AUTOFIX =
            AREA.of("create-autofix POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix +apps");
    public static final Operation CREATE_VARIANT_ANALYSIS = AREA.of(
            "create-variant-analysis POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses +json! +apps");
    public static final Operation DELETE_ANALYSIS = AREA.of(
            "delete-analysis DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id} ?confirm_delete +apps");
    public static final Operation DELETE_CODEQL_DATABASE = AREA.of(
            "delete-codeql-database DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language} +apps");
    public static final Operation GET_ALERT =
            AREA.of("get-alert GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number} +apps");
    public static final Operation GET_ANALYSIS =
            AREA.of("get-analysis GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id} +apps");
    public static final Operation GET_AUTOFIX =
            AREA.of("get-autofix GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix +apps");
    public static final Operation GET_CODEQL_DATABASE =
            AREA.of("get-codeql-database GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language} +apps");
    public static final Operation GET_DEFAULT_SETUP =
            AREA.of("get-default-setup GET /repos/{owner}/{repo}/code-scanning/default-setup +apps");
    public static final Operation GET_SARIF =
            AREA.of("get-sarif GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id} +apps");
    public static final Operation GET_VARIANT_ANALYSIS = AREA.of(
            "get-variant-analysis GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id} +apps");
    public static final Operation GET_VARIANT_ANALYSIS_REPO_TASK = AREA.of(
            "get-variant-analysis-repo-task GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name} +apps");
    public static final Operation LIST_ALERT_INSTANCES = AREA.of(
            "list-alert-instances GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances ?page# ?per_page# ?ref ?pr# +pages +apps");
    public static final Operation LIST_ALERTS_FOR_ORG = AREA.of(
            "list-alerts-for-org GET /orgs/{org}/code-scanning/alerts ?tool_name ?tool_guid ?before ?after ?page# ?per_page# ?direction ?state ?sort ?severity ?assignees +pages +apps");
    public static final Operation LIST_ALERTS_FOR_REPO = AREA.of(
            "list-alerts-for-repo GET /repos/{owner}/{repo}/code-scanning/alerts ?tool_name ?tool_guid ?page# ?per_page# ?ref ?direction ?sort ?state +pages +apps");
    public static final Operation LIST_CODEQL_DATABASES =
            AREA.of("list-codeql-databases GET /repos/{owner}/{repo}/code-scanning/codeql/databases +apps");
    public static final Operation LIST_RECENT_ANALYSES = AREA.of(
            "list-recent-analyses GET /repos/{owner}/{repo}/code-scanning/analyses ?tool_name ?tool_guid ?page# ?per_page# ?pr# ?ref ?sarif_id ?direction ?sort +pages +apps");
    public static final Operation UPDATE_ALERT =
            AREA.of("update-alert PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number} +json! +apps");
    public static final Operation UPDATE_DEFAULT_SETUP =
            AREA.of("update-default-setup PATCH /repos/{owner}/{repo}/code-scanning/default-setup +json! +apps");
    public static final Operation UPLOAD_SARIF =
            AREA.of("upload-sarif POST /repos/{owner}/{repo}/code-scanning/sarifs +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private CodeScanning() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code secret-scanning}. Generated from the description that GitHub publishes; see src/generator. */
public final class SecretScanning {

    private static final Area AREA = new Area("secret-scanning");

    public static final Operation BULK_CREATE_ORG_CUSTOM_PATTERNS =
            AREA.of("bulk-create-org-custom-patterns POST /orgs/{org}/secret-scanning/custom-patterns +json! +apps");
    public static final Operation BULK_CREATE_REPO_CUSTOM_PATTERNS = AREA.of(
            "bulk-create-repo-custom-patterns POST /repos/{owner}/{repo}/secret-scanning/custom-patterns +json! +apps");
    public static final Operation BULK_DELETE_ORG_CUSTOM_PATTERNS =
            AREA.of("bulk-delete-org-custom-patterns DELETE /orgs/{org}/secret-scanning/custom-patterns +json! +apps");
    public static final Operation BULK_DELETE_REPO_CUSTOM_PATTERNS = AREA.of(
            "bulk-delete-repo-custom-patterns DELETE /repos/{owner}/{repo}/secret-scanning/custom-patterns +json! +apps");
    public static final Operation CREATE_PUSH_PROTECTION_BYPASS = AREA.of(
            "create-push-protection-bypass POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses +json! +apps");
    public static final Operation GET_ALERT =
            AREA.of("get-alert GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number} ?hide_secret? +apps");
    public static final Operation GET_SCAN_HISTORY =
            AREA.of("get-scan-history GET /repos/{owner}/{repo}/secret-scanning/scan-history +apps");
    public static final Operation LIST_ALERTS_FOR_ORG = AREA.of(
            "list-alerts-for-org GET /orgs/{org}/secret-scanning/alerts ?state ?secret_type ?exclude_secret_types ?exclude_providers ?providers ?resolution ?assignee ?sort ?direction ?page# ?per_page# ?before ?after ?validity ?is_publicly_leaked? ?is_multi_repo? ?hide_secret? ?is_bypassed? ?included_metadata ?owner_email_hash +pages +apps");
    public static final Operation LIST_ALERTS_FOR_REPO = AREA.of(
            "list-alerts-for-repo GET /repos/{owner}/{repo}/secret-scanning/alerts ?state ?secret_type ?exclude_secret_types ?exclude_providers ?providers ?resolution ?assignee ?sort ?direction ?page# ?per_page# ?before ?after ?validity ?is_publicly_leaked? ?is_multi_repo? ?hide_secret? ?is_bypassed? ?included_metadata ?owner_email_hash +pages +apps");
    public static final Operation LIST_LOCATIONS_FOR_ALERT = AREA.of(
            "list-locations-for-alert GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations ?page# ?per_page# +pages +apps");
    public static final Operation LIST_ORG_CUSTOM_PATTERNS = AREA.of(
            "list-org-custom-patterns GET /orgs/{org}/secret-scanning/custom-patterns ?state ?push_protection ?sort ?direction ?page# ?per_page# ?before ?after +pages +apps");
    public static final Operation LIST_ORG_PATTERN_CONFIGS =
            AREA.of("list-org-pattern-configs GET /orgs/{org}/secret-scanning/pattern-configurations +apps");
    public static final Operation LIST_REPO_CUSTOM_PATTERNS = AREA.of(
            "list-repo-custom-patterns GET /repos/{owner}/{repo}/secret-scanning/custom-patterns ?state ?push_protection ?sort ?direction ?page# ?per_page# ?before ?after +pages +apps");
    public static final Operation UPDATE_ALERT =
            AREA.of("update-alert PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number} +json! +apps");
    public static final Operation UPDATE_ORG_CUSTOM_PATTERN = AREA.of(
            "update-org-custom-pattern PATCH /orgs/{org}/secret-scanning/custom-patterns/{pattern_id} +json! +apps");
    public static final Operation UPDATE_ORG_PATTERN_CONFIGS =
            AREA.of("update-org-pattern-configs PATCH /orgs/{org}/secret-scanning/pattern-configurations +json! +apps");
    public static final Operation UPDATE_REPO_CUSTOM_PATTERN = AREA.of(
            "update-repo-custom-pattern PATCH /repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private SecretScanning() {}
}

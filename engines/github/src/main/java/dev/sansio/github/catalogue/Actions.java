package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code actions}. Generated from the description that GitHub publishes; see src/generator. */
public final class Actions {

    private static final Area AREA = new Area("actions");

    public static final Operation ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "add-custom-labels-to-self-hosted-runner-for-org POST /orgs/{org}/actions/runners/{runner_id}/labels +json! +apps");
    public static final Operation ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_REPO = AREA.of(
            "add-custom-labels-to-self-hosted-runner-for-repo POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels +json! +apps");
    public static final Operation ADD_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = AREA.of(
            "add-repo-access-to-self-hosted-runner-group-in-org PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id} +apps");
    public static final Operation ADD_SELECTED_REPO_TO_ORG_SECRET = AREA.of(
            "add-selected-repo-to-org-secret PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation ADD_SELECTED_REPO_TO_ORG_VARIABLE = AREA.of(
            "add-selected-repo-to-org-variable PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation ADD_SELF_HOSTED_RUNNER_TO_GROUP_FOR_ORG = AREA.of(
            "add-self-hosted-runner-to-group-for-org PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id} +apps");
    public static final Operation APPROVE_WORKFLOW_RUN =
            AREA.of("approve-workflow-run POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve +apps");
    public static final Operation CANCEL_WORKFLOW_RUN =
            AREA.of("cancel-workflow-run POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel +apps");
    public static final Operation CREATE_ENVIRONMENT_VARIABLE = AREA.of(
            "create-environment-variable POST /repos/{owner}/{repo}/environments/{environment_name}/variables +json! +apps");
    public static final Operation CREATE_HOSTED_RUNNER_FOR_ORG =
            AREA.of("create-hosted-runner-for-org POST /orgs/{org}/actions/hosted-runners +json! +apps");
    public static final Operation CREATE_OR_UPDATE_ENVIRONMENT_SECRET = AREA.of(
            "create-or-update-environment-secret PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_ORG_SECRET =
            AREA.of("create-or-update-org-secret PUT /orgs/{org}/actions/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_OR_UPDATE_REPO_SECRET = AREA.of(
            "create-or-update-repo-secret PUT /repos/{owner}/{repo}/actions/secrets/{secret_name} +json! +apps");
    public static final Operation CREATE_ORG_VARIABLE =
            AREA.of("create-org-variable POST /orgs/{org}/actions/variables +json! +apps");
    public static final Operation CREATE_REGISTRATION_TOKEN_FOR_ORG =
            AREA.of("create-registration-token-for-org POST /orgs/{org}/actions/runners/registration-token +apps");
    public static final Operation CREATE_REGISTRATION_TOKEN_FOR_REPO = AREA.of(
            "create-registration-token-for-repo POST /repos/{owner}/{repo}/actions/runners/registration-token +apps");
    public static final Operation CREATE_REMOVE_TOKEN_FOR_ORG =
            AREA.of("create-remove-token-for-org POST /orgs/{org}/actions/runners/remove-token +apps");
    public static final Operation CREATE_REMOVE_TOKEN_FOR_REPO =
            AREA.of("create-remove-token-for-repo POST /repos/{owner}/{repo}/actions/runners/remove-token +apps");
    public static final Operation CREATE_REPO_VARIABLE =
            AREA.of("create-repo-variable POST /repos/{owner}/{repo}/actions/variables +json! +apps");
    public static final Operation CREATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG =
            AREA.of("create-self-hosted-runner-group-for-org POST /orgs/{org}/actions/runner-groups +json! +apps");
    public static final Operation CREATE_WORKFLOW_DISPATCH = AREA.of(
            "create-workflow-dispatch POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches +json! +apps");
    public static final Operation DELETE_ACTIONS_CACHE_BY_ID =
            AREA.of("delete-actions-cache-by-id DELETE /repos/{owner}/{repo}/actions/caches/{cache_id} +apps");
    public static final Operation DELETE_ACTIONS_CACHE_BY_KEY =
            AREA.of("delete-actions-cache-by-key DELETE /repos/{owner}/{repo}/actions/caches ?key! ?ref +apps");
    public static final Operation DELETE_ARTIFACT =
            AREA.of("delete-artifact DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id} +apps");
    public static final Operation DELETE_CUSTOM_IMAGE_FROM_ORG = AREA.of(
            "delete-custom-image-from-org DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id} +apps");
    public static final Operation DELETE_CUSTOM_IMAGE_VERSION_FROM_ORG = AREA.of(
            "delete-custom-image-version-from-org DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version} +apps");
    public static final Operation DELETE_ENVIRONMENT_SECRET = AREA.of(
            "delete-environment-secret DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name} +apps");
    public static final Operation DELETE_ENVIRONMENT_VARIABLE = AREA.of(
            "delete-environment-variable DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name} +apps");
    public static final Operation DELETE_HOSTED_RUNNER_FOR_ORG =
            AREA.of("delete-hosted-runner-for-org DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}");
    public static final Operation DELETE_ORG_SECRET =
            AREA.of("delete-org-secret DELETE /orgs/{org}/actions/secrets/{secret_name} +apps");
    public static final Operation DELETE_ORG_VARIABLE =
            AREA.of("delete-org-variable DELETE /orgs/{org}/actions/variables/{name} +apps");
    public static final Operation DELETE_REPO_SECRET =
            AREA.of("delete-repo-secret DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name} +apps");
    public static final Operation DELETE_REPO_VARIABLE =
            AREA.of("delete-repo-variable DELETE /repos/{owner}/{repo}/actions/variables/{name} +apps");
    public static final Operation DELETE_SELF_HOSTED_RUNNER_FROM_ORG =
            AREA.of("delete-self-hosted-runner-from-org DELETE /orgs/{org}/actions/runners/{runner_id} +apps");
    public static final Operation DELETE_SELF_HOSTED_RUNNER_FROM_REPO = AREA.of(
            "delete-self-hosted-runner-from-repo DELETE /repos/{owner}/{repo}/actions/runners/{runner_id} +apps");
    public static final Operation DELETE_SELF_HOSTED_RUNNER_GROUP_FROM_ORG = AREA.of(
            "delete-self-hosted-runner-group-from-org DELETE /orgs/{org}/actions/runner-groups/{runner_group_id} +apps");
    public static final Operation DELETE_WORKFLOW_RUN =
            AREA.of("delete-workflow-run DELETE /repos/{owner}/{repo}/actions/runs/{run_id} +apps");
    public static final Operation DELETE_WORKFLOW_RUN_LOGS =
            AREA.of("delete-workflow-run-logs DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs +apps");
    public static final Operation DISABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION = AREA.of(
            "disable-selected-repository-github-actions-organization DELETE /orgs/{org}/actions/permissions/repositories/{repository_id} +apps");
    public static final Operation DISABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION = AREA.of(
            "disable-selected-repository-self-hosted-runners-organization DELETE /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id} +apps");
    public static final Operation DISABLE_WORKFLOW =
            AREA.of("disable-workflow PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable +apps");
    public static final Operation DOWNLOAD_ARTIFACT = AREA.of(
            "download-artifact GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format} +apps");
    public static final Operation DOWNLOAD_JOB_LOGS_FOR_WORKFLOW_RUN =
            AREA.of("download-job-logs-for-workflow-run GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs +apps");
    public static final Operation DOWNLOAD_WORKFLOW_RUN_ATTEMPT_LOGS = AREA.of(
            "download-workflow-run-attempt-logs GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs +apps");
    public static final Operation DOWNLOAD_WORKFLOW_RUN_LOGS =
            AREA.of("download-workflow-run-logs GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs +apps");
    public static final Operation ENABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION = AREA.of(
            "enable-selected-repository-github-actions-organization PUT /orgs/{org}/actions/permissions/repositories/{repository_id} +apps");
    public static final Operation ENABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION = AREA.of(
            "enable-selected-repository-self-hosted-runners-organization PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id} +apps");
    public static final Operation ENABLE_WORKFLOW =
            AREA.of("enable-workflow PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable +apps");
    public static final Operation FORCE_CANCEL_WORKFLOW_RUN =
            AREA.of("force-cancel-workflow-run POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel +apps");
    public static final Operation GENERATE_RUNNER_JITCONFIG_FOR_ORG = AREA.of(
            "generate-runner-jitconfig-for-org POST /orgs/{org}/actions/runners/generate-jitconfig +json! +apps");
    public static final Operation GENERATE_RUNNER_JITCONFIG_FOR_REPO = AREA.of(
            "generate-runner-jitconfig-for-repo POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig +json! +apps");
    public static final Operation GET_ACTIONS_CACHE_LIST = AREA.of(
            "get-actions-cache-list GET /repos/{owner}/{repo}/actions/caches ?per_page# ?page# ?ref ?key ?sort ?direction +pages +apps");
    public static final Operation GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE = AREA.of(
            "get-actions-cache-retention-limit-for-enterprise GET /enterprises/{enterprise}/actions/cache/retention-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION = AREA.of(
            "get-actions-cache-retention-limit-for-organization GET /organizations/{org}/actions/cache/retention-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY = AREA.of(
            "get-actions-cache-retention-limit-for-repository GET /repos/{owner}/{repo}/actions/cache/retention-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE = AREA.of(
            "get-actions-cache-storage-limit-for-enterprise GET /enterprises/{enterprise}/actions/cache/storage-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION = AREA.of(
            "get-actions-cache-storage-limit-for-organization GET /organizations/{org}/actions/cache/storage-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY = AREA.of(
            "get-actions-cache-storage-limit-for-repository GET /repos/{owner}/{repo}/actions/cache/storage-limit +apps");
    public static final Operation GET_ACTIONS_CACHE_USAGE =
            AREA.of("get-actions-cache-usage GET /repos/{owner}/{repo}/actions/cache/usage +apps");
    public static final Operation GET_ACTIONS_CACHE_USAGE_BY_REPO_FOR_ORG = AREA.of(
            "get-actions-cache-usage-by-repo-for-org GET /orgs/{org}/actions/cache/usage-by-repository ?per_page# ?page# +pages +apps");
    public static final Operation GET_ACTIONS_CACHE_USAGE_FOR_ORG =
            AREA.of("get-actions-cache-usage-for-org GET /orgs/{org}/actions/cache/usage +apps");
    public static final Operation GET_ALLOWED_ACTIONS_ORGANIZATION =
            AREA.of("get-allowed-actions-organization GET /orgs/{org}/actions/permissions/selected-actions +apps");
    public static final Operation GET_ALLOWED_ACTIONS_REPOSITORY = AREA.of(
            "get-allowed-actions-repository GET /repos/{owner}/{repo}/actions/permissions/selected-actions +apps");
    public static final Operation GET_ARTIFACT =
            AREA.of("get-artifact GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id} +apps");
    public static final Operation GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION = AREA.of(
            "get-artifact-and-log-retention-settings-organization GET /orgs/{org}/actions/permissions/artifact-and-log-retention +apps");
    public static final Operation GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY = AREA.of(
            "get-artifact-and-log-retention-settings-repository GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention +apps");
    public static final Operation GET_CONCURRENCY_GROUP_FOR_REPOSITORY = AREA.of(
            "get-concurrency-group-for-repository GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name} ?ahead_of_run# ?ahead_of_job# +apps");
    public static final Operation GET_CUSTOM_IMAGE_FOR_ORG = AREA.of(
            "get-custom-image-for-org GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id} +apps");
    public static final Operation GET_CUSTOM_IMAGE_VERSION_FOR_ORG = AREA.of(
            "get-custom-image-version-for-org GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version} +apps");
    public static final Operation GET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO = AREA.of(
            "get-custom-oidc-sub-claim-for-repo GET /repos/{owner}/{repo}/actions/oidc/customization/sub +apps");
    public static final Operation GET_ENVIRONMENT_PUBLIC_KEY = AREA.of(
            "get-environment-public-key GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key +apps");
    public static final Operation GET_ENVIRONMENT_SECRET = AREA.of(
            "get-environment-secret GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name} +apps");
    public static final Operation GET_ENVIRONMENT_VARIABLE = AREA.of(
            "get-environment-variable GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name} +apps");
    public static final Operation GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION = AREA.of(
            "get-fork-pr-contributor-approval-permissions-organization GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval +apps");
    public static final Operation GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY = AREA.of(
            "get-fork-pr-contributor-approval-permissions-repository GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval +apps");
    public static final Operation GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION = AREA.of(
            "get-github-actions-default-workflow-permissions-organization GET /orgs/{org}/actions/permissions/workflow +apps");
    public static final Operation GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY = AREA.of(
            "get-github-actions-default-workflow-permissions-repository GET /repos/{owner}/{repo}/actions/permissions/workflow +apps");
    public static final Operation GET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION =
            AREA.of("get-github-actions-permissions-organization GET /orgs/{org}/actions/permissions +apps");
    public static final Operation GET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY =
            AREA.of("get-github-actions-permissions-repository GET /repos/{owner}/{repo}/actions/permissions +apps");
    public static final Operation GET_HOSTED_RUNNER_FOR_ORG =
            AREA.of("get-hosted-runner-for-org GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id} +apps");
    public static final Operation GET_HOSTED_RUNNERS_GITHUB_OWNED_IMAGES_FOR_ORG = AREA.of(
            "get-hosted-runners-github-owned-images-for-org GET /orgs/{org}/actions/hosted-runners/images/github-owned +apps");
    public static final Operation GET_HOSTED_RUNNERS_LIMITS_FOR_ORG =
            AREA.of("get-hosted-runners-limits-for-org GET /orgs/{org}/actions/hosted-runners/limits +apps");
    public static final Operation GET_HOSTED_RUNNERS_MACHINE_SPECS_FOR_ORG = AREA.of(
            "get-hosted-runners-machine-specs-for-org GET /orgs/{org}/actions/hosted-runners/machine-sizes +apps");
    public static final Operation GET_HOSTED_RUNNERS_PARTNER_IMAGES_FOR_ORG = AREA.of(
            "get-hosted-runners-partner-images-for-org GET /orgs/{org}/actions/hosted-runners/images/partner +apps");
    public static final Operation GET_HOSTED_RUNNERS_PLATFORMS_FOR_ORG =
            AREA.of("get-hosted-runners-platforms-for-org GET /orgs/{org}/actions/hosted-runners/platforms +apps");
    public static final Operation GET_JOB_FOR_WORKFLOW_RUN =
            AREA.of("get-job-for-workflow-run GET /repos/{owner}/{repo}/actions/jobs/{job_id} +apps");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.of("get-org-public-key GET /orgs/{org}/actions/secrets/public-key +apps");
    public static final Operation GET_ORG_SECRET =
            AREA.of("get-org-secret GET /orgs/{org}/actions/secrets/{secret_name} +apps");
    public static final Operation GET_ORG_VARIABLE =
            AREA.of("get-org-variable GET /orgs/{org}/actions/variables/{name} +apps");
    public static final Operation GET_PENDING_DEPLOYMENTS_FOR_RUN = AREA.of(
            "get-pending-deployments-for-run GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments +apps");
    public static final Operation GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION = AREA.of(
            "get-private-repo-fork-pr-workflows-settings-organization GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos +apps");
    public static final Operation GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY = AREA.of(
            "get-private-repo-fork-pr-workflows-settings-repository GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos +apps");
    public static final Operation GET_REPO_PUBLIC_KEY =
            AREA.of("get-repo-public-key GET /repos/{owner}/{repo}/actions/secrets/public-key +apps");
    public static final Operation GET_REPO_SECRET =
            AREA.of("get-repo-secret GET /repos/{owner}/{repo}/actions/secrets/{secret_name} +apps");
    public static final Operation GET_REPO_VARIABLE =
            AREA.of("get-repo-variable GET /repos/{owner}/{repo}/actions/variables/{name} +apps");
    public static final Operation GET_REVIEWS_FOR_RUN =
            AREA.of("get-reviews-for-run GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals +apps");
    public static final Operation GET_SELF_HOSTED_RUNNER_FOR_ORG =
            AREA.of("get-self-hosted-runner-for-org GET /orgs/{org}/actions/runners/{runner_id} +apps");
    public static final Operation GET_SELF_HOSTED_RUNNER_FOR_REPO =
            AREA.of("get-self-hosted-runner-for-repo GET /repos/{owner}/{repo}/actions/runners/{runner_id} +apps");
    public static final Operation GET_SELF_HOSTED_RUNNER_GROUP_FOR_ORG = AREA.of(
            "get-self-hosted-runner-group-for-org GET /orgs/{org}/actions/runner-groups/{runner_group_id} +apps");
    public static final Operation GET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION = AREA.of(
            "get-self-hosted-runners-permissions-organization GET /orgs/{org}/actions/permissions/self-hosted-runners +apps");
    public static final Operation GET_WORKFLOW =
            AREA.of("get-workflow GET /repos/{owner}/{repo}/actions/workflows/{workflow_id} +apps");
    public static final Operation GET_WORKFLOW_ACCESS_TO_REPOSITORY =
            AREA.of("get-workflow-access-to-repository GET /repos/{owner}/{repo}/actions/permissions/access +apps");
    public static final Operation GET_WORKFLOW_RUN =
            AREA.of("get-workflow-run GET /repos/{owner}/{repo}/actions/runs/{run_id} ?exclude_pull_requests? +apps");
    public static final Operation GET_WORKFLOW_RUN_ATTEMPT = AREA.of(
            "get-workflow-run-attempt GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number} ?exclude_pull_requests? +apps");
    public static final Operation GET_WORKFLOW_RUN_USAGE =
            AREA.of("get-workflow-run-usage GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing");
    public static final Operation GET_WORKFLOW_USAGE =
            AREA.of("get-workflow-usage GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing");
    public static final Operation LIST_ARTIFACTS_FOR_REPO = AREA.of(
            "list-artifacts-for-repo GET /repos/{owner}/{repo}/actions/artifacts ?per_page# ?page# ?name +pages +apps");
    public static final Operation LIST_CONCURRENCY_GROUPS_FOR_REPOSITORY = AREA.of(
            "list-concurrency-groups-for-repository GET /repos/{owner}/{repo}/actions/concurrency_groups ?per_page# ?after +pages +apps");
    public static final Operation LIST_CONCURRENCY_GROUPS_FOR_WORKFLOW_RUN = AREA.of(
            "list-concurrency-groups-for-workflow-run GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups ?per_page# ?before ?after +pages +apps");
    public static final Operation LIST_CUSTOM_IMAGE_VERSIONS_FOR_ORG = AREA.of(
            "list-custom-image-versions-for-org GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions +apps");
    public static final Operation LIST_CUSTOM_IMAGES_FOR_ORG =
            AREA.of("list-custom-images-for-org GET /orgs/{org}/actions/hosted-runners/images/custom +apps");
    public static final Operation LIST_ENVIRONMENT_SECRETS = AREA.of(
            "list-environment-secrets GET /repos/{owner}/{repo}/environments/{environment_name}/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ENVIRONMENT_VARIABLES = AREA.of(
            "list-environment-variables GET /repos/{owner}/{repo}/environments/{environment_name}/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_GITHUB_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = AREA.of(
            "list-github-hosted-runners-in-group-for-org GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners ?per_page# ?page# +pages +apps");
    public static final Operation LIST_HOSTED_RUNNERS_FOR_ORG = AREA.of(
            "list-hosted-runners-for-org GET /orgs/{org}/actions/hosted-runners ?per_page# ?page# +pages +apps");
    public static final Operation LIST_JOBS_FOR_WORKFLOW_RUN = AREA.of(
            "list-jobs-for-workflow-run GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs ?filter ?per_page# ?page# +pages +apps");
    public static final Operation LIST_JOBS_FOR_WORKFLOW_RUN_ATTEMPT = AREA.of(
            "list-jobs-for-workflow-run-attempt GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs ?per_page# ?page# +pages +apps");
    public static final Operation LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "list-labels-for-self-hosted-runner-for-org GET /orgs/{org}/actions/runners/{runner_id}/labels +apps");
    public static final Operation LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO = AREA.of(
            "list-labels-for-self-hosted-runner-for-repo GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels +apps");
    public static final Operation LIST_ORG_SECRETS =
            AREA.of("list-org-secrets GET /orgs/{org}/actions/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ORG_VARIABLES =
            AREA.of("list-org-variables GET /orgs/{org}/actions/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = AREA.of(
            "list-repo-access-to-self-hosted-runner-group-in-org GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_SECRETS = AREA.of(
            "list-repo-organization-secrets GET /repos/{owner}/{repo}/actions/organization-secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_ORGANIZATION_VARIABLES = AREA.of(
            "list-repo-organization-variables GET /repos/{owner}/{repo}/actions/organization-variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_SECRETS =
            AREA.of("list-repo-secrets GET /repos/{owner}/{repo}/actions/secrets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_VARIABLES =
            AREA.of("list-repo-variables GET /repos/{owner}/{repo}/actions/variables ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_WORKFLOWS =
            AREA.of("list-repo-workflows GET /repos/{owner}/{repo}/actions/workflows ?per_page# ?page# +pages +apps");
    public static final Operation LIST_RUNNER_APPLICATIONS_FOR_ORG =
            AREA.of("list-runner-applications-for-org GET /orgs/{org}/actions/runners/downloads +apps");
    public static final Operation LIST_RUNNER_APPLICATIONS_FOR_REPO =
            AREA.of("list-runner-applications-for-repo GET /repos/{owner}/{repo}/actions/runners/downloads +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "list-selected-repos-for-org-secret GET /orgs/{org}/actions/secrets/{secret_name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.of(
            "list-selected-repos-for-org-variable GET /orgs/{org}/actions/variables/{name}/repositories ?page# ?per_page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION = AREA.of(
            "list-selected-repositories-enabled-github-actions-organization GET /orgs/{org}/actions/permissions/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION = AREA.of(
            "list-selected-repositories-self-hosted-runners-organization GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELF_HOSTED_RUNNER_GROUPS_FOR_ORG = AREA.of(
            "list-self-hosted-runner-groups-for-org GET /orgs/{org}/actions/runner-groups ?per_page# ?page# ?visible_to_repository +pages +apps");
    public static final Operation LIST_SELF_HOSTED_RUNNERS_FOR_ORG = AREA.of(
            "list-self-hosted-runners-for-org GET /orgs/{org}/actions/runners ?name ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELF_HOSTED_RUNNERS_FOR_REPO = AREA.of(
            "list-self-hosted-runners-for-repo GET /repos/{owner}/{repo}/actions/runners ?name ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = AREA.of(
            "list-self-hosted-runners-in-group-for-org GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners ?per_page# ?page# +pages +apps");
    public static final Operation LIST_WORKFLOW_RUN_ARTIFACTS = AREA.of(
            "list-workflow-run-artifacts GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts ?per_page# ?page# ?name ?direction +pages +apps");
    public static final Operation LIST_WORKFLOW_RUNS = AREA.of(
            "list-workflow-runs GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs ?actor ?branch ?event ?status ?per_page# ?page# ?created ?exclude_pull_requests? ?check_suite_id# ?head_sha +pages +apps");
    public static final Operation LIST_WORKFLOW_RUNS_FOR_REPO = AREA.of(
            "list-workflow-runs-for-repo GET /repos/{owner}/{repo}/actions/runs ?actor ?branch ?event ?status ?per_page# ?page# ?created ?exclude_pull_requests? ?check_suite_id# ?head_sha +pages +apps");
    public static final Operation RE_RUN_JOB_FOR_WORKFLOW_RUN =
            AREA.of("re-run-job-for-workflow-run POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun +json +apps");
    public static final Operation RE_RUN_WORKFLOW =
            AREA.of("re-run-workflow POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun +json +apps");
    public static final Operation RE_RUN_WORKFLOW_FAILED_JOBS = AREA.of(
            "re-run-workflow-failed-jobs POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs +json +apps");
    public static final Operation REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "remove-all-custom-labels-from-self-hosted-runner-for-org DELETE /orgs/{org}/actions/runners/{runner_id}/labels +apps");
    public static final Operation REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_REPO = AREA.of(
            "remove-all-custom-labels-from-self-hosted-runner-for-repo DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels +apps");
    public static final Operation REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "remove-custom-label-from-self-hosted-runner-for-org DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name} +apps");
    public static final Operation REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_REPO = AREA.of(
            "remove-custom-label-from-self-hosted-runner-for-repo DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name} +apps");
    public static final Operation REMOVE_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = AREA.of(
            "remove-repo-access-to-self-hosted-runner-group-in-org DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id} +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_SECRET = AREA.of(
            "remove-selected-repo-from-org-secret DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} +apps");
    public static final Operation REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE = AREA.of(
            "remove-selected-repo-from-org-variable DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id} +apps");
    public static final Operation REMOVE_SELF_HOSTED_RUNNER_FROM_GROUP_FOR_ORG = AREA.of(
            "remove-self-hosted-runner-from-group-for-org DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id} +apps");
    public static final Operation REVIEW_CUSTOM_GATES_FOR_RUN = AREA.of(
            "review-custom-gates-for-run POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule +json! +apps");
    public static final Operation REVIEW_PENDING_DEPLOYMENTS_FOR_RUN = AREA.of(
            "review-pending-deployments-for-run POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments +json!");
    public static final Operation SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE = AREA.of(
            "set-actions-cache-retention-limit-for-enterprise PUT /enterprises/{enterprise}/actions/cache/retention-limit +json! +apps");
    public static final Operation SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION = AREA.of(
            "set-actions-cache-retention-limit-for-organization PUT /organizations/{org}/actions/cache/retention-limit +json! +apps");
    public static final Operation SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY = AREA.of(
            "set-actions-cache-retention-limit-for-repository PUT /repos/{owner}/{repo}/actions/cache/retention-limit +json! +apps");
    public static final Operation SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE = AREA.of(
            "set-actions-cache-storage-limit-for-enterprise PUT /enterprises/{enterprise}/actions/cache/storage-limit +json! +apps");
    public static final Operation SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION = AREA.of(
            "set-actions-cache-storage-limit-for-organization PUT /organizations/{org}/actions/cache/storage-limit +json! +apps");
    public static final Operation SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY = AREA.of(
            "set-actions-cache-storage-limit-for-repository PUT /repos/{owner}/{repo}/actions/cache/storage-limit +json! +apps");
    public static final Operation SET_ALLOWED_ACTIONS_ORGANIZATION = AREA.of(
            "set-allowed-actions-organization PUT /orgs/{org}/actions/permissions/selected-actions +json +apps");
    public static final Operation SET_ALLOWED_ACTIONS_REPOSITORY = AREA.of(
            "set-allowed-actions-repository PUT /repos/{owner}/{repo}/actions/permissions/selected-actions +json +apps");
    public static final Operation SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION = AREA.of(
            "set-artifact-and-log-retention-settings-organization PUT /orgs/{org}/actions/permissions/artifact-and-log-retention +json! +apps");
    public static final Operation SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY = AREA.of(
            "set-artifact-and-log-retention-settings-repository PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention +json! +apps");
    public static final Operation SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "set-custom-labels-for-self-hosted-runner-for-org PUT /orgs/{org}/actions/runners/{runner_id}/labels +json! +apps");
    public static final Operation SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO = AREA.of(
            "set-custom-labels-for-self-hosted-runner-for-repo PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels +json! +apps");
    public static final Operation SET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO = AREA.of(
            "set-custom-oidc-sub-claim-for-repo PUT /repos/{owner}/{repo}/actions/oidc/customization/sub +json! +apps");
    public static final Operation SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION = AREA.of(
            "set-fork-pr-contributor-approval-permissions-organization PUT /orgs/{org}/actions/permissions/fork-pr-contributor-approval +json! +apps");
    public static final Operation SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY = AREA.of(
            "set-fork-pr-contributor-approval-permissions-repository PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval +json! +apps");
    public static final Operation SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION = AREA.of(
            "set-github-actions-default-workflow-permissions-organization PUT /orgs/{org}/actions/permissions/workflow +json +apps");
    public static final Operation SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY = AREA.of(
            "set-github-actions-default-workflow-permissions-repository PUT /repos/{owner}/{repo}/actions/permissions/workflow +json! +apps");
    public static final Operation SET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION =
            AREA.of("set-github-actions-permissions-organization PUT /orgs/{org}/actions/permissions +json! +apps");
    public static final Operation SET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY = AREA.of(
            "set-github-actions-permissions-repository PUT /repos/{owner}/{repo}/actions/permissions +json! +apps");
    public static final Operation SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION = AREA.of(
            "set-private-repo-fork-pr-workflows-settings-organization PUT /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos +json! +apps");
    public static final Operation SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY = AREA.of(
            "set-private-repo-fork-pr-workflows-settings-repository PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos +json! +apps");
    public static final Operation SET_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = AREA.of(
            "set-repo-access-to-self-hosted-runner-group-in-org PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_SECRET = AREA.of(
            "set-selected-repos-for-org-secret PUT /orgs/{org}/actions/secrets/{secret_name}/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOS_FOR_ORG_VARIABLE = AREA.of(
            "set-selected-repos-for-org-variable PUT /orgs/{org}/actions/variables/{name}/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION = AREA.of(
            "set-selected-repositories-enabled-github-actions-organization PUT /orgs/{org}/actions/permissions/repositories +json! +apps");
    public static final Operation SET_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION = AREA.of(
            "set-selected-repositories-self-hosted-runners-organization PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories +json! +apps");
    public static final Operation SET_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = AREA.of(
            "set-self-hosted-runners-in-group-for-org PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners +json! +apps");
    public static final Operation SET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION = AREA.of(
            "set-self-hosted-runners-permissions-organization PUT /orgs/{org}/actions/permissions/self-hosted-runners +json! +apps");
    public static final Operation SET_WORKFLOW_ACCESS_TO_REPOSITORY = AREA.of(
            "set-workflow-access-to-repository PUT /repos/{owner}/{repo}/actions/permissions/access +json! +apps");
    public static final Operation UPDATE_ENVIRONMENT_VARIABLE = AREA.of(
            "update-environment-variable PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name} +json! +apps");
    public static final Operation UPDATE_HOSTED_RUNNER_FOR_ORG = AREA.of(
            "update-hosted-runner-for-org PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id} +json! +apps");
    public static final Operation UPDATE_ORG_VARIABLE =
            AREA.of("update-org-variable PATCH /orgs/{org}/actions/variables/{name} +json! +apps");
    public static final Operation UPDATE_REPO_VARIABLE =
            AREA.of("update-repo-variable PATCH /repos/{owner}/{repo}/actions/variables/{name} +json! +apps");
    public static final Operation UPDATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG = AREA.of(
            "update-self-hosted-runner-group-for-org PATCH /orgs/{org}/actions/runner-groups/{runner_group_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Actions() {}
}

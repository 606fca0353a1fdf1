package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code repos}. Generated from the description that GitHub publishes; see src/generator. */
public final class Repos {

    private static final Area AREA = new Area("repos");

    public static final Operation ACCEPT_INVITATION_FOR_AUTHENTICATED_USER =
            AREA.of("accept-invitation-for-authenticated-user PATCH /user/repository_invitations/{invitation_id}");
    public static final Operation ADD_APP_ACCESS_RESTRICTIONS = AREA.of(
            "add-app-access-restrictions POST /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps +json! +apps");
    public static final Operation ADD_COLLABORATOR =
            AREA.of("add-collaborator PUT /repos/{owner}/{repo}/collaborators/{username} +json +apps");
    public static final Operation ADD_STATUS_CHECK_CONTEXTS = AREA.of(
            "add-status-check-contexts POST /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts +json +apps");
    public static final Operation ADD_TEAM_ACCESS_RESTRICTIONS = AREA.of(
            "add-team-access-restrictions POST /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams +json +apps");
    public static final Operation ADD_USER_ACCESS_RESTRICTIONS = AREA.of(
            "add-user-access-restrictions POST /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users +json! +apps");
    public static final Operation CANCEL_PAGES_DEPLOYMENT = AREA.of(
            "cancel-pages-deployment POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel +apps");
    public static final Operation CHECK_AUTOMATED_SECURITY_FIXES =
            AREA.of("check-automated-security-fixes GET /repos/{owner}/{repo}/automated-security-fixes +apps");
    public static final Operation CHECK_COLLABORATOR =
            AREA.of("check-collaborator GET /repos/{owner}/{repo}/collaborators/{username} +apps");
    public static final Operation CHECK_IMMUTABLE_RELEASES =
            AREA.of("check-immutable-releases GET /repos/{owner}/{repo}/immutable-releases +apps");
    public static final Operation CHECK_PRIVATE_VULNERABILITY_REPORTING = AREA.of(
            "check-private-vulnerability-reporting GET /repos/{owner}/{repo}/private-vulnerability-reporting +apps");
    public static final Operation CHECK_VULNERABILITY_ALERTS =
            AREA.of("check-vulnerability-alerts GET /repos/{owner}/{repo}/vulnerability-alerts +apps");
    public static final Operation CODEOWNERS_ERRORS =
            AREA.of("codeowners-errors GET /repos/{owner}/{repo}/codeowners/errors ?ref +apps");
    public static final Operation COMPARE_COMMITS =
            AREA.of("compare-commits GET /repos/{owner}/{repo}/compare/{base}...{head} ?per_page# ?page# +pages +apps");
    public static final Operation COMPARE_COMMITS_WITH_BASEHEAD = AREA.of(
            "compare-commits-with-basehead GET /repos/{owner}/{repo}/compare/{+basehead} ?page# ?per_page# +pages +apps");
    public static final Operation CREATE_ATTESTATION =
            AREA.of("create-attestation POST /repos/{owner}/{repo}/attestations +json! +apps");
    public static final Operation CREATE_AUTOLINK =
            AREA.of("create-autolink POST /repos/{owner}/{repo}/autolinks +json! +apps");
    public static final Operation CREATE_COMMIT_COMMENT =
            AREA.of("create-commit-comment POST /repos/{owner}/{repo}/commits/{+commit_sha}/comments +json! +apps");
    public static final Operation CREATE_COMMIT_SIGNATURE_PROTECTION = AREA.of(
            "create-commit-signature-protection POST /repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures +apps");
    public static final Operation CREATE_COMMIT_STATUS =
            AREA.of("create-commit-status POST /repos/{owner}/{repo}/statuses/{+sha} +json! +apps");
    public static final Operation CREATE_DEPLOY_KEY =
            AREA.of("create-deploy-key POST /repos/{owner}/{repo}/keys +json! +apps");
    public static final Operation CREATE_DEPLOYMENT =
            AREA.of("create-deployment POST /repos/{owner}/{repo}/deployments +json! +apps");
    public static final Operation CREATE_DEPLOYMENT_BRANCH_POLICY = AREA.of(
            "create-deployment-branch-policy POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies +json! +apps");
    public static final Operation CREATE_DEPLOYMENT_PROTECTION_RULE = AREA.of(
            "create-deployment-protection-rule POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules +json! +apps");
    public static final Operation CREATE_DEPLOYMENT_STATUS = AREA.of(
            "create-deployment-status POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses +json! +apps");
    public static final Operation CREATE_DISPATCH_EVENT =
            AREA.of("create-dispatch-event POST /repos/{owner}/{repo}/dispatches +json! +apps");
    public static final Operation CREATE_FOR_AUTHENTICATED_USER =
            AREA.of("create-for-authenticated-user POST /user/repos +json!");
    public static final Operation CREATE_FORK = AREA.of("create-fork POST /repos/{owner}/{repo}/forks +json +apps");
    public static final Operation CREATE_IN_ORG = AREA.of("create-in-org POST /orgs/{org}/repos +json! +apps");
    public static final Operation CREATE_OR_UPDATE_ENVIRONMENT = AREA.of(
            "create-or-update-environment PUT /repos/{owner}/{repo}/environments/{environment_name} +json +apps");
    public static final Operation CREATE_OR_UPDATE_FILE_CONTENTS =
            AREA.of("create-or-update-file-contents PUT /repos/{owner}/{repo}/contents/{+path} +json! +apps");
    public static final Operation CREATE_ORG_RULESET =
            AREA.of("create-org-ruleset POST /orgs/{org}/rulesets +json! +apps");
    public static final Operation CREATE_PAGES_DEPLOYMENT =
            AREA.of("create-pages-deployment POST /repos/{owner}/{repo}/pages/deployments +json! +apps");
    public static final Operation CREATE_PAGES_SITE =
            AREA.of("create-pages-site POST /repos/{owner}/{repo}/pages +json! +apps");
    public static final Operation CREATE_RELEASE =
            AREA.of("create-release POST /repos/{owner}/{repo}/releases +json! +apps");
    public static final Operation CREATE_REPO_RULESET =
            AREA.of("create-repo-ruleset POST /repos/{owner}/{repo}/rulesets +json! +apps");
    public static final Operation CREATE_USING_TEMPLATE =
            AREA.of("create-using-template POST /repos/{template_owner}/{template_repo}/generate +json! +apps");
    public static final Operation CREATE_WEBHOOK =
            AREA.of("create-webhook POST /repos/{owner}/{repo}/hooks +json +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_REPOSITORY_VALUES = AREA.of(
            "custom-properties-for-repos-create-or-update-repository-values PATCH /repos/{owner}/{repo}/properties/values +json! +apps");
    public static final Operation CUSTOM_PROPERTIES_FOR_REPOS_GET_REPOSITORY_VALUES = AREA.of(
            "custom-properties-for-repos-get-repository-values GET /repos/{owner}/{repo}/properties/values +apps");
    public static final Operation DECLINE_INVITATION_FOR_AUTHENTICATED_USER =
            AREA.of("decline-invitation-for-authenticated-user DELETE /user/repository_invitations/{invitation_id}");
    public static final Operation DELETE = AREA.of("delete DELETE /repos/{owner}/{repo} +apps");
    public static final Operation DELETE_ACCESS_RESTRICTIONS = AREA.of(
            "delete-access-restrictions DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions +apps");
    public static final Operation DELETE_ADMIN_BRANCH_PROTECTION = AREA.of(
            "delete-admin-branch-protection DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins +apps");
    public static final Operation DELETE_AN_ENVIRONMENT =
            AREA.of("delete-an-environment DELETE /repos/{owner}/{repo}/environments/{environment_name} +apps");
    public static final Operation DELETE_AUTOLINK =
            AREA.of("delete-autolink DELETE /repos/{owner}/{repo}/autolinks/{autolink_id} +apps");
    public static final Operation DELETE_BRANCH_PROTECTION =
            AREA.of("delete-branch-protection DELETE /repos/{owner}/{repo}/branches/{+branch}/protection +apps");
    public static final Operation DELETE_COMMIT_COMMENT =
            AREA.of("delete-commit-comment DELETE /repos/{owner}/{repo}/comments/{comment_id} +apps");
    public static final Operation DELETE_COMMIT_SIGNATURE_PROTECTION = AREA.of(
            "delete-commit-signature-protection DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures +apps");
    public static final Operation DELETE_DEPLOY_KEY =
            AREA.of("delete-deploy-key DELETE /repos/{owner}/{repo}/keys/{key_id} +apps");
    public static final Operation DELETE_DEPLOYMENT =
            AREA.of("delete-deployment DELETE /repos/{owner}/{repo}/deployments/{deployment_id} +apps");
    public static final Operation DELETE_DEPLOYMENT_BRANCH_POLICY = AREA.of(
            "delete-deployment-branch-policy DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} +apps");
    public static final Operation DELETE_FILE =
            AREA.of("delete-file DELETE /repos/{owner}/{repo}/contents/{+path} +json! +apps");
    public static final Operation DELETE_INVITATION =
            AREA.of("delete-invitation DELETE /repos/{owner}/{repo}/invitations/{invitation_id} +apps");
    public static final Operation DELETE_ORG_RULESET =
            AREA.of("delete-org-ruleset DELETE /orgs/{org}/rulesets/{ruleset_id} +apps");
    public static final Operation DELETE_PAGES_SITE =
            AREA.of("delete-pages-site DELETE /repos/{owner}/{repo}/pages +apps");
    public static final Operation DELETE_PULL_REQUEST_REVIEW_PROTECTION = AREA.of(
            "delete-pull-request-review-protection DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews +apps");
    public static final Operation DELETE_RELEASE =
            AREA.of("delete-release DELETE /repos/{owner}/{repo}/releases/{release_id} +apps");
    public static final Operation DELETE_RELEASE_ASSET =
            AREA.of("delete-release-asset DELETE /repos/{owner}/{repo}/releases/assets/{asset_id} +apps");
    public static final Operation DELETE_REPO_RULESET =
            AREA.of("delete-repo-ruleset DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id} +apps");
    public static final Operation DELETE_WEBHOOK =
            AREA.of("delete-webhook DELETE /repos/{owner}/{repo}/hooks/{hook_id} +apps");
    public static final Operation DISABLE_AUTOMATED_SECURITY_FIXES =
            AREA.of("disable-automated-security-fixes DELETE /repos/{owner}/{repo}/automated-security-fixes +apps");
    public static final Operation DISABLE_DEPLOYMENT_PROTECTION_RULE = AREA.of(
            "disable-deployment-protection-rule DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id} +apps");
    public static final Operation DISABLE_IMMUTABLE_RELEASES =
            AREA.of("disable-immutable-releases DELETE /repos/{owner}/{repo}/immutable-releases +apps");
    public static final Operation DISABLE_PRIVATE_VULNERABILITY_REPORTING = AREA.of(
            "disable-private-vulnerability-reporting DELETE /repos/{owner}/{repo}/private-vulnerability-reporting +apps");
    public static final Operation DISABLE_VULNERABILITY_ALERTS =
            AREA.of("disable-vulnerability-alerts DELETE /repos/{owner}/{repo}/vulnerability-alerts +apps");
    public static final Operation DOWNLOAD_TARBALL_ARCHIVE =
            AREA.of("download-tarball-archive GET /repos/{owner}/{repo}/tarball/{+ref} +apps");
    public static final Operation DOWNLOAD_ZIPBALL_ARCHIVE =
            AREA.of("download-zipball-archive GET /repos/{owner}/{repo}/zipball/{+ref} +apps");
    public static final Operation ENABLE_AUTOMATED_SECURITY_FIXES =
            AREA.of("enable-automated-security-fixes PUT /repos/{owner}/{repo}/automated-security-fixes +apps");
    public static final Operation ENABLE_IMMUTABLE_RELEASES =
            AREA.of("enable-immutable-releases PUT /repos/{owner}/{repo}/immutable-releases +apps");
    public static final Operation ENABLE_PRIVATE_VULNERABILITY_REPORTING = AREA.of(
            "enable-private-vulnerability-reporting PUT /repos/{owner}/{repo}/private-vulnerability-reporting +apps");
    public static final Operation ENABLE_VULNERABILITY_ALERTS =
            AREA.of("enable-vulnerability-alerts PUT /repos/{owner}/{repo}/vulnerability-alerts +apps");
    public static final Operation GENERATE_RELEASE_NOTES =
            AREA.of("generate-release-notes POST /repos/{owner}/{repo}/releases/generate-notes +json! +apps");
    public static final Operation GET = AREA.of("get GET /repos/{owner}/{repo} +apps");
    public static final Operation GET_ACCESS_RESTRICTIONS = AREA.of(
            "get-access-restrictions GET /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions +apps");
    public static final Operation GET_ADMIN_BRANCH_PROTECTION = AREA.of(
            "get-admin-branch-protection GET /repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins +apps");
    public static final Operation GET_ALL_DEPLOYMENT_PROTECTION_RULES = AREA.of(
            "get-all-deployment-protection-rules GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules +apps");
    public static final Operation GET_ALL_ENVIRONMENTS =
            AREA.of("get-all-environments GET /repos/{owner}/{repo}/environments ?per_page# ?page# +pages +apps");
    public static final Operation GET_ALL_STATUS_CHECK_CONTEXTS = AREA.of(
            "get-all-status-check-contexts GET /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts +apps");
    public static final Operation GET_ALL_TOPICS =
            AREA.of("get-all-topics GET /repos/{owner}/{repo}/topics ?page# ?per_page# +pages +apps");
    public static final Operation GET_APPS_WITH_ACCESS_TO_PROTECTED_BRANCH = AREA.of(
            "get-apps-with-access-to-protected-branch GET /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps +apps");
    public static final Operation GET_AUTOLINK =
            AREA.of("get-autolink GET /repos/{owner}/{repo}/autolinks/{autolink_id} +apps");
    public static final Operation GET_BRANCH = AREA.of("get-branch GET /repos/{owner}/{repo}/branches/{+branch} +apps");
    public static final Operation GET_BRANCH_PROTECTION =
            AREA.of("get-branch-protection GET /repos/{owner}/{repo}/branches/{+branch}/protection +apps");
    public static final Operation GET_BRANCH_RULES = AREA.of(
            "get-branch-rules GET /repos/{owner}/{repo}/rules/branches/{+branch} ?per_page# ?page# +pages +apps");
    public static final Operation GET_CLONES =
            AREA.of("get-clones GET /repos/{owner}/{repo}/traffic/clones ?per +apps");
    public static final Operation GET_CODE_FREQUENCY_STATS =
            AREA.of("get-code-frequency-stats GET /repos/{owner}/{repo}/stats/code_frequency +apps");
    public static final Operation GET_COLLABORATOR_PERMISSION_LEVEL = AREA.of(
            "get-collaborator-permission-level GET /repos/{owner}/{repo}/collaborators/{username}/permission +apps");
    public static final Operation GET_COMBINED_STATUS_FOR_REF = AREA.of(
            "get-combined-status-for-ref GET /repos/{owner}/{repo}/commits/{+ref}/status ?per_page# ?page# +pages +apps");
    public static final Operation GET_COMMIT =
            AREA.of("get-commit GET /repos/{owner}/{repo}/commits/{+ref} ?page# ?per_page# +pages +apps");
    public static final Operation GET_COMMIT_ACTIVITY_STATS =
            AREA.of("get-commit-activity-stats GET /repos/{owner}/{repo}/stats/commit_activity +apps");
    public static final Operation GET_COMMIT_COMMENT =
            AREA.of("get-commit-comment GET /repos/{owner}/{repo}/comments/{comment_id} +apps");
    public static final Operation GET_COMMIT_SIGNATURE_PROTECTION = AREA.of(
            "get-commit-signature-protection GET /repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures +apps");
    public static final Operation GET_COMMUNITY_PROFILE_METRICS =
            AREA.of("get-community-profile-metrics GET /repos/{owner}/{repo}/community/profile +apps");
    public static final Operation GET_CONTENT =
            AREA.of("get-content GET /repos/{owner}/{repo}/contents/{+path} ?ref +apps");
    public static final Operation GET_CONTRIBUTORS_STATS =
            AREA.of("get-contributors-stats GET /repos/{owner}/{repo}/stats/contributors +apps");
    public static final Operation GET_CUSTOM_DEPLOYMENT_PROTECTION_RULE = AREA.of(
            "get-custom-deployment-protection-rule GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id} +apps");
    public static final Operation GET_DEPLOY_KEY =
            AREA.of("get-deploy-key GET /repos/{owner}/{repo}/keys/{key_id} +apps");
    public static final Operation GET_DEPLOYMENT =
            AREA.of("get-deployment GET /repos/{owner}/{repo}/deployments/{deployment_id} +apps");
    public static final Operation GET_DEPLOYMENT_BRANCH_POLICY = AREA.of(
            "get-deployment-branch-policy GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} +apps");
    public static final Operation GET_DEPLOYMENT_STATUS = AREA.of(
            "get-deployment-status GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id} +apps");
    public static final Operation GET_ENVIRONMENT =
            AREA.of("get-environment GET /repos/{owner}/{repo}/environments/{environment_name} +apps");
    public static final Operation GET_HASH_ALGORITHM =
            AREA.of("get-hash-algorithm GET /repos/{owner}/{repo}/hash-algorithm +apps");
    public static final Operation GET_LATEST_PAGES_BUILD =
            AREA.of("get-latest-pages-build GET /repos/{owner}/{repo}/pages/builds/latest +apps");
    public static final Operation GET_LATEST_RELEASE =
            AREA.of("get-latest-release GET /repos/{owner}/{repo}/releases/latest +apps");
    public static final Operation GET_ORG_RULE_SUITE =
            AREA.of("get-org-rule-suite GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id} +apps");
    public static final Operation GET_ORG_RULE_SUITES = AREA.of(
            "get-org-rule-suites GET /orgs/{org}/rulesets/rule-suites ?ref ?repository_name ?time_period ?actor_name ?rule_suite_result ?evaluate_status ?per_page# ?page# +pages +apps");
    public static final Operation GET_ORG_RULESET =
            AREA.of("get-org-ruleset GET /orgs/{org}/rulesets/{ruleset_id} +apps");
    public static final Operation GET_ORG_RULESETS =
            AREA.of("get-org-rulesets GET /orgs/{org}/rulesets ?per_page# ?page# ?targets +pages +apps");
    public static final Operation GET_PAGES = AREA.of("get-pages GET /repos/{owner}/{repo}/pages +apps");
    public static final Operation GET_PAGES_BUILD =
            AREA.of("get-pages-build GET /repos/{owner}/{repo}/pages/builds/{build_id} +apps");
    public static final Operation GET_PAGES_DEPLOYMENT =
            AREA.of("get-pages-deployment GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id} +apps");
    public static final Operation GET_PAGES_HEALTH_CHECK =
            AREA.of("get-pages-health-check GET /repos/{owner}/{repo}/pages/health +apps");
    public static final Operation GET_PARTICIPATION_STATS =
            AREA.of("get-participation-stats GET /repos/{owner}/{repo}/stats/participation +apps");
    public static final Operation GET_PULL_REQUEST_REVIEW_PROTECTION = AREA.of(
            "get-pull-request-review-protection GET /repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews +apps");
    public static final Operation GET_PUNCH_CARD_STATS =
            AREA.of("get-punch-card-stats GET /repos/{owner}/{repo}/stats/punch_card +apps");
    public static final Operation GET_README = AREA.of("get-readme GET /repos/{owner}/{repo}/readme ?ref +apps");
    public static final Operation GET_README_IN_DIRECTORY =
            AREA.of("get-readme-in-directory GET /repos/{owner}/{repo}/readme/{+dir} ?ref +apps");
    public static final Operation GET_RELEASE =
            AREA.of("get-release GET /repos/{owner}/{repo}/releases/{release_id} +apps");
    public static final Operation GET_RELEASE_ASSET =
            AREA.of("get-release-asset GET /repos/{owner}/{repo}/releases/assets/{asset_id} +apps");
    public static final Operation GET_RELEASE_BY_TAG =
            AREA.of("get-release-by-tag GET /repos/{owner}/{repo}/releases/tags/{+tag} +apps");
    public static final Operation GET_REPO_RULE_SUITE =
            AREA.of("get-repo-rule-suite GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id} +apps");
    public static final Operation GET_REPO_RULE_SUITES = AREA.of(
            "get-repo-rule-suites GET /repos/{owner}/{repo}/rulesets/rule-suites ?ref ?time_period ?actor_name ?rule_suite_result ?evaluate_status ?per_page# ?page# +pages +apps");
    public static final Operation GET_REPO_RULESET =
            AREA.of("get-repo-ruleset GET /repos/{owner}/{repo}/rulesets/{ruleset_id} ?includes_parents? +apps");
    public static final Operation GET_REPO_RULESET_HISTORY = AREA.of(
            "get-repo-ruleset-history GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history ?per_page# ?page# +pages +apps");
    public static final Operation GET_REPO_RULESET_VERSION = AREA.of(
            "get-repo-ruleset-version GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id} +apps");
    public static final Operation GET_REPO_RULESETS = AREA.of(
            "get-repo-rulesets GET /repos/{owner}/{repo}/rulesets ?per_page# ?page# ?includes_parents? ?targets +pages +apps");
    public static final Operation GET_STATUS_CHECKS_PROTECTION = AREA.of(
            "get-status-checks-protection GET /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks +apps");
    public static final Operation GET_TEAMS_WITH_ACCESS_TO_PROTECTED_BRANCH = AREA.of(
            "get-teams-with-access-to-protected-branch GET /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams +apps");
    public static final Operation GET_TOP_PATHS =
            AREA.of("get-top-paths GET /repos/{owner}/{repo}/traffic/popular/paths +apps");
    public static final Operation GET_TOP_REFERRERS =
            AREA.of("get-top-referrers GET /repos/{owner}/{repo}/traffic/popular/referrers +apps");
    public static final Operation GET_USERS_WITH_ACCESS_TO_PROTECTED_BRANCH = AREA.of(
            "get-users-with-access-to-protected-branch GET /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users +apps");
    public static final Operation GET_VIEWS = AREA.of("get-views GET /repos/{owner}/{repo}/traffic/views ?per +apps");
    public static final Operation GET_WEBHOOK = AREA.of("get-webhook GET /repos/{owner}/{repo}/hooks/{hook_id} +apps");
    public static final Operation GET_WEBHOOK_CONFIG_FOR_REPO =
            AREA.of("get-webhook-config-for-repo GET /repos/{owner}/{repo}/hooks/{hook_id}/config +apps");
    public static final Operation GET_WEBHOOK_DELIVERY =
            AREA.of("get-webhook-delivery GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id} +apps");
    public static final Operation LIST_ACTIVITIES = AREA.of(
            "list-activities GET /repos/{owner}/{repo}/activity ?direction ?per_page# ?before ?after ?ref ?actor ?time_period ?activity_type +pages +apps");
    public static final Operation LIST_ATTESTATIONS = AREA.of(
            "list-attestations GET /repos/{owner}/{repo}/attestations/{+subject_digest} ?per_page# ?before ?after ?predicate_type +pages +apps");
    public static final Operation LIST_AUTOLINKS = AREA.of("list-autolinks GET /repos/{owner}/{repo}/autolinks +apps");
    public static final Operation LIST_BRANCHES =
            AREA.of("list-branches GET /repos/{owner}/{repo}/branches ?protected? ?per_page# ?page# +pages +apps");
    public static final Operation LIST_BRANCHES_FOR_HEAD_COMMIT = AREA.of(
            "list-branches-for-head-commit GET /repos/{owner}/{repo}/commits/{+commit_sha}/branches-where-head +apps");
    public static final Operation LIST_COLLABORATORS = AREA.of(
            "list-collaborators GET /repos/{owner}/{repo}/collaborators ?affiliation ?permission ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMENTS_FOR_COMMIT = AREA.of(
            "list-comments-for-commit GET /repos/{owner}/{repo}/commits/{+commit_sha}/comments ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMIT_COMMENTS_FOR_REPO =
            AREA.of("list-commit-comments-for-repo GET /repos/{owner}/{repo}/comments ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMIT_STATUSES_FOR_REF = AREA.of(
            "list-commit-statuses-for-ref GET /repos/{owner}/{repo}/commits/{+ref}/statuses ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMITS = AREA.of(
            "list-commits GET /repos/{owner}/{repo}/commits ?sha ?path ?author ?committer ?since ?until ?per_page# ?page# +pages +apps");
    public static final Operation LIST_CONTRIBUTORS =
            AREA.of("list-contributors GET /repos/{owner}/{repo}/contributors ?anon ?per_page# ?page# +pages +apps");
    public static final Operation LIST_CUSTOM_DEPLOYMENT_RULE_INTEGRATIONS = AREA.of(
            "list-custom-deployment-rule-integrations GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps ?page# ?per_page# +pages +apps");
    public static final Operation LIST_DEPLOY_KEYS =
            AREA.of("list-deploy-keys GET /repos/{owner}/{repo}/keys ?per_page# ?page# +pages +apps");
    public static final Operation LIST_DEPLOYMENT_BRANCH_POLICIES = AREA.of(
            "list-deployment-branch-policies GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies ?per_page# ?page# +pages +apps");
    public static final Operation LIST_DEPLOYMENT_STATUSES = AREA.of(
            "list-deployment-statuses GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses ?per_page# ?page# +pages +apps");
    public static final Operation LIST_DEPLOYMENTS = AREA.of(
            "list-deployments GET /repos/{owner}/{repo}/deployments ?sha ?ref ?task ?environment ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_AUTHENTICATED_USER = AREA.of(
            "list-for-authenticated-user GET /user/repos ?visibility ?affiliation ?type ?sort ?direction ?per_page# ?page# ?since ?before +pages");
    public static final Operation LIST_FOR_ORG =
            AREA.of("list-for-org GET /orgs/{org}/repos ?type ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_USER =
            AREA.of("list-for-user GET /users/{username}/repos ?type ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FORKS =
            AREA.of("list-forks GET /repos/{owner}/{repo}/forks ?sort ?per_page# ?page# +pages +apps");
    public static final Operation LIST_INVITATIONS =
            AREA.of("list-invitations GET /repos/{owner}/{repo}/invitations ?per_page# ?page# +pages +apps");
    public static final Operation LIST_INVITATIONS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-invitations-for-authenticated-user GET /user/repository_invitations ?per_page# ?page# +pages");
    public static final Operation LIST_ISSUE_TYPES =
            AREA.of("list-issue-types GET /repos/{owner}/{repo}/issue-types +apps");
    public static final Operation LIST_LANGUAGES = AREA.of("list-languages GET /repos/{owner}/{repo}/languages +apps");
    public static final Operation LIST_PAGES_BUILDS =
            AREA.of("list-pages-builds GET /repos/{owner}/{repo}/pages/builds ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC = AREA.of("list-public GET /repositories ?since# +apps");
    public static final Operation LIST_PULL_REQUESTS_ASSOCIATED_WITH_COMMIT = AREA.of(
            "list-pull-requests-associated-with-commit GET /repos/{owner}/{repo}/commits/{+commit_sha}/pulls ?per_page# ?page# +pages +apps");
    public static final Operation LIST_RELEASE_ASSETS = AREA.of(
            "list-release-assets GET /repos/{owner}/{repo}/releases/{release_id}/assets ?per_page# ?page# +pages +apps");
    public static final Operation LIST_RELEASES =
            AREA.of("list-releases GET /repos/{owner}/{repo}/releases ?per_page# ?page# +pages +apps");
    public static final Operation LIST_TAGS =
            AREA.of("list-tags GET /repos/{owner}/{repo}/tags ?per_page# ?page# +pages +apps");
    public static final Operation LIST_TEAMS =
            AREA.of("list-teams GET /repos/{owner}/{repo}/teams ?per_page# ?page# +pages +apps");
    public static final Operation LIST_WEBHOOK_DELIVERIES = AREA.of(
            "list-webhook-deliveries GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries ?per_page# ?cursor ?status +pages +apps");
    public static final Operation LIST_WEBHOOKS =
            AREA.of("list-webhooks GET /repos/{owner}/{repo}/hooks ?per_page# ?page# +pages +apps");
    public static final Operation MERGE = AREA.of("merge POST /repos/{owner}/{repo}/merges +json! +apps");
    public static final Operation MERGE_UPSTREAM =
            AREA.of("merge-upstream POST /repos/{owner}/{repo}/merge-upstream +json! +apps");
    public static final Operation PING_WEBHOOK =
            AREA.of("ping-webhook POST /repos/{owner}/{repo}/hooks/{hook_id}/pings +apps");
    public static final Operation REDELIVER_WEBHOOK_DELIVERY = AREA.of(
            "redeliver-webhook-delivery POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts +apps");
    public static final Operation REMOVE_APP_ACCESS_RESTRICTIONS = AREA.of(
            "remove-app-access-restrictions DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps +json! +apps");
    public static final Operation REMOVE_COLLABORATOR =
            AREA.of("remove-collaborator DELETE /repos/{owner}/{repo}/collaborators/{username} +apps");
    public static final Operation REMOVE_STATUS_CHECK_CONTEXTS = AREA.of(
            "remove-status-check-contexts DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts +json +apps");
    public static final Operation REMOVE_STATUS_CHECK_PROTECTION = AREA.of(
            "remove-status-check-protection DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks +apps");
    public static final Operation REMOVE_TEAM_ACCESS_RESTRICTIONS = AREA.of(
            "remove-team-access-restrictions DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams +json +apps");
    public static final Operation REMOVE_USER_ACCESS_RESTRICTIONS = AREA.of(
            "remove-user-access-restrictions DELETE /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users +json! +apps");
    public static final Operation RENAME_BRANCH =
            AREA.of("rename-branch POST /repos/{owner}/{repo}/branches/{+branch}/rename +json! +apps");
    public static final Operation REPLACE_ALL_TOPICS =
            AREA.of("replace-all-topics PUT /repos/{owner}/{repo}/topics +json! +apps");
    public static final Operation REQUEST_PAGES_BUILD =
            AREA.of("request-pages-build POST /repos/{owner}/{repo}/pages/builds +apps");
    public static final Operation SET_ADMIN_BRANCH_PROTECTION = AREA.of(
            "set-admin-branch-protection POST /repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins +apps");
    public static final Operation SET_APP_ACCESS_RESTRICTIONS = AREA.of(
            "set-app-access-restrictions PUT /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps +json! +apps");
    public static final Operation SET_STATUS_CHECK_CONTEXTS = AREA.of(
            "set-status-check-contexts PUT /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts +json +apps");
    public static final Operation SET_TEAM_ACCESS_RESTRICTIONS = AREA.of(
            "set-team-access-restrictions PUT /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams +json +apps");
    public static final Operation SET_USER_ACCESS_RESTRICTIONS = AREA.of(
            "set-user-access-restrictions PUT /repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users +json! +apps");
    public static final Operation TEST_PUSH_WEBHOOK =
            AREA.of("test-push-webhook POST /repos/{owner}/{repo}/hooks/{hook_id}/tests +apps");
    public static final Operation TRANSFER = AREA.of("transfer POST /repos/{owner}/{repo}/transfer +json! +apps");
    public static final Operation UPDATE = AREA.of("update PATCH /repos/{owner}/{repo} +json +apps");
    public static final Operation UPDATE_BRANCH_PROTECTION =
            AREA.of("update-branch-protection PUT /repos/{owner}/{repo}/branches/{+branch}/protection +json! +apps");
    public static final Operation UPDATE_COMMIT_COMMENT =
            AREA.of("update-commit-comment PATCH /repos/{owner}/{repo}/comments/{comment_id} +json! +apps");
    public static final Operation UPDATE_DEPLOYMENT_BRANCH_POLICY = AREA.of(
            "update-deployment-branch-policy PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} +json! +apps");
    public static final Operation UPDATE_INFORMATION_ABOUT_PAGES_SITE =
            AREA.of("update-information-about-pages-site PUT /repos/{owner}/{repo}/pages +json! +apps");
    public static final Operation UPDATE_INVITATION =
            AREA.of("update-invitation PATCH /repos/{owner}/{repo}/invitations/{invitation_id} +json +apps");
    public static final Operation UPDATE_ORG_RULESET =
            AREA.of("update-org-ruleset PUT /orgs/{org}/rulesets/{ruleset_id} +json +apps");
    public static final Operation UPDATE_PULL_REQUEST_REVIEW_PROTECTION = AREA.of(
            "update-pull-request-review-protection PATCH /repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews +json +apps");
    public static final Operation UPDATE_RELEASE =
            AREA.of("update-release PATCH /repos/{owner}/{repo}/releases/{release_id} +json +apps");
    public static final Operation UPDATE_RELEASE_ASSET =
            AREA.of("update-release-asset PATCH /repos/{owner}/{repo}/releases/assets/{asset_id} +json +apps");
    public static final Operation UPDATE_REPO_RULESET =
            AREA.of("update-repo-ruleset PUT /repos/{owner}/{repo}/rulesets/{ruleset_id} +json +apps");
    public static final Operation UPDATE_STATUS_CHECK_PROTECTION = AREA.of(
            "update-status-check-protection PATCH /repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks +json +apps");
    public static final Operation UPDATE_WEBHOOK =
            AREA.of("update-webhook PATCH /repos/{owner}/{repo}/hooks/{hook_id} +json! +apps");
    public static final Operation UPDATE_WEBHOOK_CONFIG_FOR_REPO =
            AREA.of("update-webhook-config-for-repo PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config +json +apps");
    public static final Operation UPLOAD_RELEASE_ASSET = AREA.of(
            "upload-release-asset POST /repos/{owner}/{repo}/releases/{release_id}/assets ?name! ?label +application/octet-stream +apps +uploads");

    static final List<Operation> ALL = AREA.operations();

    private Repos() {}
}

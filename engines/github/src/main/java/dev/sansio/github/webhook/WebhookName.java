package dev.sansio.github.webhook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code X-GitHub-Event} says. Generated from the description that GitHub publishes; see src/generator. */
public enum WebhookName {
    BRANCH_PROTECTION_CONFIGURATION,
    BRANCH_PROTECTION_RULE,
    CHECK_RUN,
    CHECK_SUITE,
    CODE_SCANNING_ALERT,
    COMMIT_COMMENT,
    CREATE,
    CUSTOM_PROPERTY,
    CUSTOM_PROPERTY_VALUES,
    DELETE,
    DEPENDABOT_ALERT,
    DEPLOY_KEY,
    DEPLOYMENT,
    DEPLOYMENT_PROTECTION_RULE,
    DEPLOYMENT_REVIEW,
    DEPLOYMENT_STATUS,
    DISCUSSION,
    DISCUSSION_COMMENT,
    FORK,
    GITHUB_APP_AUTHORIZATION,
    GOLLUM,
    INSTALLATION,
    INSTALLATION_REPOSITORIES,
    INSTALLATION_TARGET,
    ISSUE_COMMENT,
    ISSUE_DEPENDENCIES,
    ISSUES,
    LABEL,
    MARKETPLACE_PURCHASE,
    MEMBER,
    MEMBERSHIP,
    MERGE_GROUP,
    META,
    MILESTONE,
    ORG_BLOCK,
    ORGANIZATION,
    PACKAGE,
    PAGE_BUILD,
    PERSONAL_ACCESS_TOKEN_REQUEST,
    PING,
    PROJECT,
    PROJECT_CARD,
    PROJECT_COLUMN,
    PROJECTS_V2,
    PROJECTS_V2_ITEM,
    PROJECTS_V2_STATUS_UPDATE,
    PUBLIC,
    PULL_REQUEST,
    PULL_REQUEST_REVIEW,
    PULL_REQUEST_REVIEW_COMMENT,
    PULL_REQUEST_REVIEW_THREAD,
    PUSH,
    REGISTRY_PACKAGE,
    RELEASE,
    REPOSITORY,
    REPOSITORY_ADVISORY,
    REPOSITORY_DISPATCH,
    REPOSITORY_IMPORT,
    REPOSITORY_RULESET,
    REPOSITORY_VULNERABILITY_ALERT,
    SECRET_SCANNING_ALERT,
    SECRET_SCANNING_ALERT_LOCATION,
    SECRET_SCANNING_SCAN,
    SECURITY_ADVISORY,
    SECURITY_AND_ANALYSIS,
    SPONSORSHIP,
    STAR,
    STATUS,
    SUB_ISSUES,
    TEAM,
    TEAM_ADD,
    WATCH,
    WORKFLOW_DISPATCH,
    WORKFLOW_JOB,
    WORKFLOW_RUN;

    /** The name of an event, or null for one that is not known here. */
    public static @Nullable WebhookName of(String name) {
        for (WebhookName known : values()) {
            if (known.wireName().equals(name)) {
                return known;
            }
        }
        return null;
    }

    /** As it stands in {@code X-GitHub-Event}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

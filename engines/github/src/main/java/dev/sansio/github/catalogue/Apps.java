package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code apps}. Generated from the description that GitHub publishes; see src/generator. */
public final class Apps {

    private static final Area AREA = new Area("apps");

    public static final Operation ADD_REPO_TO_INSTALLATION_FOR_AUTHENTICATED_USER = AREA.of(
            "add-repo-to-installation-for-authenticated-user PUT /user/installations/{installation_id}/repositories/{repository_id}");
    public static final Operation CHECK_TOKEN = AREA.of("check-token POST /applications/{client_id}/token +json!");
    public static final Operation CREATE_FROM_MANIFEST =
            AREA.of("create-from-manifest POST /app-manifests/{code}/conversions");
    public static final Operation CREATE_INSTALLATION_ACCESS_TOKEN = AREA.of(
            "create-installation-access-token POST /app/installations/{installation_id}/access_tokens +json +apps");
    public static final Operation DELETE_AUTHORIZATION =
            AREA.of("delete-authorization DELETE /applications/{client_id}/grant +json!");
    public static final Operation DELETE_INSTALLATION =
            AREA.of("delete-installation DELETE /app/installations/{installation_id}");
    public static final Operation DELETE_TOKEN = AREA.of("delete-token DELETE /applications/{client_id}/token +json!");
    public static final Operation GET_AUTHENTICATED = AREA.of("get-authenticated GET /app +apps");
    public static final Operation GET_BY_SLUG = AREA.of("get-by-slug GET /apps/{app_slug} +apps");
    public static final Operation GET_INSTALLATION =
            AREA.of("get-installation GET /app/installations/{installation_id} +apps");
    public static final Operation GET_ORG_INSTALLATION = AREA.of("get-org-installation GET /orgs/{org}/installation");
    public static final Operation GET_REPO_INSTALLATION =
            AREA.of("get-repo-installation GET /repos/{owner}/{repo}/installation");
    public static final Operation GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT =
            AREA.of("get-subscription-plan-for-account GET /marketplace_listing/accounts/{account_id}");
    public static final Operation GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT_STUBBED =
            AREA.of("get-subscription-plan-for-account-stubbed GET /marketplace_listing/stubbed/accounts/{account_id}");
    public static final Operation GET_USER_INSTALLATION =
            AREA.of("get-user-installation GET /users/{username}/installation");
    public static final Operation GET_WEBHOOK_CONFIG_FOR_APP =
            AREA.of("get-webhook-config-for-app GET /app/hook/config");
    public static final Operation GET_WEBHOOK_DELIVERY =
            AREA.of("get-webhook-delivery GET /app/hook/deliveries/{delivery_id}");
    public static final Operation LIST_ACCOUNTS_FOR_PLAN = AREA.of(
            "list-accounts-for-plan GET /marketplace_listing/plans/{plan_id}/accounts ?sort ?direction ?per_page# ?page# +pages");
    public static final Operation LIST_ACCOUNTS_FOR_PLAN_STUBBED = AREA.of(
            "list-accounts-for-plan-stubbed GET /marketplace_listing/stubbed/plans/{plan_id}/accounts ?sort ?direction ?per_page# ?page# +pages");
    public static final Operation LIST_INSTALLATION_REPOS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-installation-repos-for-authenticated-user GET /user/installations/{installation_id}/repositories ?per_page# ?page# +pages");
    public static final Operation LIST_INSTALLATION_REQUESTS_FOR_AUTHENTICATED_APP = AREA.of(
            "list-installation-requests-for-authenticated-app GET /app/installation-requests ?per_page# ?page# +pages +apps");
    public static final Operation LIST_INSTALLATIONS =
            AREA.of("list-installations GET /app/installations ?per_page# ?page# ?since ?outdated +pages +apps");
    public static final Operation LIST_INSTALLATIONS_FOR_AUTHENTICATED_USER =
            AREA.of("list-installations-for-authenticated-user GET /user/installations ?per_page# ?page# +pages");
    public static final Operation LIST_PLANS =
            AREA.of("list-plans GET /marketplace_listing/plans ?per_page# ?page# +pages");
    public static final Operation LIST_PLANS_STUBBED =
            AREA.of("list-plans-stubbed GET /marketplace_listing/stubbed/plans ?per_page# ?page# +pages");
    public static final Operation LIST_REPOS_ACCESSIBLE_TO_INSTALLATION = AREA.of(
            "list-repos-accessible-to-installation GET /installation/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-subscriptions-for-authenticated-user GET /user/marketplace_purchases ?per_page# ?page# +pages");
    public static final Operation LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER_STUBBED = AREA.of(
            "list-subscriptions-for-authenticated-user-stubbed GET /user/marketplace_purchases/stubbed ?per_page# ?page# +pages");
    public static final Operation LIST_WEBHOOK_DELIVERIES =
            AREA.of("list-webhook-deliveries GET /app/hook/deliveries ?per_page# ?cursor ?status +pages");
    public static final Operation REDELIVER_WEBHOOK_DELIVERY =
            AREA.of("redeliver-webhook-delivery POST /app/hook/deliveries/{delivery_id}/attempts");
    public static final Operation REMOVE_REPO_FROM_INSTALLATION_FOR_AUTHENTICATED_USER = AREA.of(
            "remove-repo-from-installation-for-authenticated-user DELETE /user/installations/{installation_id}/repositories/{repository_id}");
    public static final Operation RESET_TOKEN = AREA.of("reset-token PATCH /applications/{client_id}/token +json!");
    public static final Operation REVOKE_INSTALLATION_ACCESS_TOKEN =
            AREA.of("revoke-installation-access-token DELETE /installation/token +apps");
    public static final Operation SCOPE_TOKEN =
            AREA.of("scope-token POST /applications/{client_id}/token/scoped +json!");
    public static final Operation SUSPEND_INSTALLATION =
            AREA.of("suspend-installation PUT /app/installations/{installation_id}/suspended");
    public static final Operation UNSUSPEND_INSTALLATION =
            AREA.of("unsuspend-installation DELETE /app/installations/{installation_id}/suspended");
    public static final Operation UPDATE_WEBHOOK_CONFIG_FOR_APP =
            AREA.of("update-webhook-config-for-app PATCH /app/hook/config +json!");

    static final List<Operation> ALL = AREA.operations();

    private Apps() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code apps}. Generated from the description that GitHub publishes; see src/generator. */
public final class Apps {

    private static final Area AREA = new Area();

    public static final Operation ADD_REPO_TO_INSTALLATION_FOR_AUTHENTICATED_USER = AREA.operation(
            "apps/add-repo-to-installation-for-authenticated-user PUT /user/installations/{installation_id}/repositories/{repository_id}");
    public static final Operation CHECK_TOKEN =
            AREA.operation("apps/check-token POST /applications/{client_id}/token +json!");
    public static final Operation CREATE_FROM_MANIFEST =
            AREA.operation("apps/create-from-manifest POST /app-manifests/{code}/conversions");
    public static final Operation CREATE_INSTALLATION_ACCESS_TOKEN = AREA.operation(
            "apps/create-installation-access-token POST /app/installations/{installation_id}/access_tokens +json +apps");
    public static final Operation DELETE_AUTHORIZATION =
            AREA.operation("apps/delete-authorization DELETE /applications/{client_id}/grant +json!");
    public static final Operation DELETE_INSTALLATION =
            AREA.operation("apps/delete-installation DELETE /app/installations/{installation_id}");
    public static final Operation DELETE_TOKEN =
            AREA.operation("apps/delete-token DELETE /applications/{client_id}/token +json!");
    public static final Operation GET_AUTHENTICATED = AREA.operation("apps/get-authenticated GET /app +apps");
    public static final Operation GET_BY_SLUG = AREA.operation("apps/get-by-slug GET /apps/{app_slug} +apps");
    public static final Operation GET_INSTALLATION =
            AREA.operation("apps/get-installation GET /app/installations/{installation_id} +apps");
    public static final Operation GET_ORG_INSTALLATION =
            AREA.operation("apps/get-org-installation GET /orgs/{org}/installation");
    public static final Operation GET_REPO_INSTALLATION =
            AREA.operation("apps/get-repo-installation GET /repos/{owner}/{repo}/installation");
    public static final Operation GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT =
            AREA.operation("apps/get-subscription-plan-for-account GET /marketplace_listing/accounts/{account_id}");
    public static final Operation GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT_STUBBED = AREA.operation(
            "apps/get-subscription-plan-for-account-stubbed GET /marketplace_listing/stubbed/accounts/{account_id}");
    public static final Operation GET_USER_INSTALLATION =
            AREA.operation("apps/get-user-installation GET /users/{username}/installation");
    public static final Operation GET_WEBHOOK_CONFIG_FOR_APP =
            AREA.operation("apps/get-webhook-config-for-app GET /app/hook/config");
    public static final Operation GET_WEBHOOK_DELIVERY =
            AREA.operation("apps/get-webhook-delivery GET /app/hook/deliveries/{delivery_id}");
    public static final Operation LIST_ACCOUNTS_FOR_PLAN = AREA.operation(
            "apps/list-accounts-for-plan GET /marketplace_listing/plans/{plan_id}/accounts ?sort ?direction ?per_page# ?page# +pages");
    public static final Operation LIST_ACCOUNTS_FOR_PLAN_STUBBED = AREA.operation(
            "apps/list-accounts-for-plan-stubbed GET /marketplace_listing/stubbed/plans/{plan_id}/accounts ?sort ?direction ?per_page# ?page# +pages");
    public static final Operation LIST_INSTALLATION_REPOS_FOR_AUTHENTICATED_USER = AREA.operation(
            "apps/list-installation-repos-for-authenticated-user GET /user/installations/{installation_id}/repositories ?per_page# ?page# +pages");
    public static final Operation LIST_INSTALLATION_REQUESTS_FOR_AUTHENTICATED_APP = AREA.operation(
            "apps/list-installation-requests-for-authenticated-app GET /app/installation-requests ?per_page# ?page# +pages +apps");
    public static final Operation LIST_INSTALLATIONS = AREA.operation(
            "apps/list-installations GET /app/installations ?per_page# ?page# ?since ?outdated +pages +apps");
    public static final Operation LIST_INSTALLATIONS_FOR_AUTHENTICATED_USER = AREA.operation(
            "apps/list-installations-for-authenticated-user GET /user/installations ?per_page# ?page# +pages");
    public static final Operation LIST_PLANS =
            AREA.operation("apps/list-plans GET /marketplace_listing/plans ?per_page# ?page# +pages");
    public static final Operation LIST_PLANS_STUBBED =
            AREA.operation("apps/list-plans-stubbed GET /marketplace_listing/stubbed/plans ?per_page# ?page# +pages");
    public static final Operation LIST_REPOS_ACCESSIBLE_TO_INSTALLATION = AREA.operation(
            "apps/list-repos-accessible-to-installation GET /installation/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER = AREA.operation(
            "apps/list-subscriptions-for-authenticated-user GET /user/marketplace_purchases ?per_page# ?page# +pages");
    public static final Operation LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER_STUBBED = AREA.operation(
            "apps/list-subscriptions-for-authenticated-user-stubbed GET /user/marketplace_purchases/stubbed ?per_page# ?page# +pages");
    public static final Operation LIST_WEBHOOK_DELIVERIES =
            AREA.operation("apps/list-webhook-deliveries GET /app/hook/deliveries ?per_page# ?cursor ?status +pages");
    public static final Operation REDELIVER_WEBHOOK_DELIVERY =
            AREA.operation("apps/redeliver-webhook-delivery POST /app/hook/deliveries/{delivery_id}/attempts");
    public static final Operation REMOVE_REPO_FROM_INSTALLATION_FOR_AUTHENTICATED_USER = AREA.operation(
            "apps/remove-repo-from-installation-for-authenticated-user DELETE /user/installations/{installation_id}/repositories/{repository_id}");
    public static final Operation RESET_TOKEN =
            AREA.operation("apps/reset-token PATCH /applications/{client_id}/token +json!");
    public static final Operation REVOKE_INSTALLATION_ACCESS_TOKEN =
            AREA.operation("apps/revoke-installation-access-token DELETE /installation/token +apps");
    public static final Operation SCOPE_TOKEN =
            AREA.operation("apps/scope-token POST /applications/{client_id}/token/scoped +json!");
    public static final Operation SUSPEND_INSTALLATION =
            AREA.operation("apps/suspend-installation PUT /app/installations/{installation_id}/suspended");
    public static final Operation UNSUSPEND_INSTALLATION =
            AREA.operation("apps/unsuspend-installation DELETE /app/installations/{installation_id}/suspended");
    public static final Operation UPDATE_WEBHOOK_CONFIG_FOR_APP =
            AREA.operation("apps/update-webhook-config-for-app PATCH /app/hook/config +json!");

    static final List<Operation> ALL = AREA.operations();

    private Apps() {}
}

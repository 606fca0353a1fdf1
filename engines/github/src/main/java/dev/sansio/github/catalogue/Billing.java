package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code billing}. Generated from the description that GitHub publishes; see src/generator. */
public final class Billing {

    private static final Area AREA = new Area("billing");

    public static final Operation CREATE_ORGANIZATION_BUDGET =
            AREA.of("create-organization-budget POST /organizations/{org}/settings/billing/budgets +json +apps");
    public static final Operation DELETE_BUDGET_ORG =
            AREA.of("delete-budget-org DELETE /organizations/{org}/settings/billing/budgets/{budget_id} +apps");
    public static final Operation GET_ALL_BUDGETS_ORG = AREA.of(
            "get-all-budgets-org GET /organizations/{org}/settings/billing/budgets ?page# ?per_page# ?scope ?user +pages +apps");
    public static final Operation GET_BUDGET_ORG =
            AREA.of("get-budget-org GET /organizations/{org}/settings/billing/budgets/{budget_id} +apps");
    public static final Operation GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_ORG = AREA.of(
            "get-github-billing-ai-credit-usage-report-org GET /organizations/{org}/settings/billing/ai_credit/usage ?year# ?month# ?day# ?user ?model ?product +apps");
    public static final Operation GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_USER = AREA.of(
            "get-github-billing-ai-credit-usage-report-user GET /users/{username}/settings/billing/ai_credit/usage ?year# ?month# ?day# ?model ?product +apps");
    public static final Operation GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_ORG = AREA.of(
            "get-github-billing-premium-request-usage-report-org GET /organizations/{org}/settings/billing/premium_request/usage ?year# ?month# ?day# ?user ?model ?product +apps");
    public static final Operation GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_USER = AREA.of(
            "get-github-billing-premium-request-usage-report-user GET /users/{username}/settings/billing/premium_request/usage ?year# ?month# ?day# ?model ?product +apps");
    public static final Operation GET_GITHUB_BILLING_USAGE_REPORT_ORG = AREA.of(
            "get-github-billing-usage-report-org GET /organizations/{org}/settings/billing/usage ?year# ?month# ?day# +apps");
    public static final Operation GET_GITHUB_BILLING_USAGE_REPORT_USER = AREA.of(
            "get-github-billing-usage-report-user GET /users/{username}/settings/billing/usage ?year# ?month# ?day# +apps");
    public static final Operation GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_ORG = AREA.of(
            "get-github-billing-usage-summary-report-org GET /organizations/{org}/settings/billing/usage/summary ?year# ?month# ?day# ?repository ?product ?sku +apps");
    public static final Operation GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_USER = AREA.of(
            "get-github-billing-usage-summary-report-user GET /users/{username}/settings/billing/usage/summary ?year# ?month# ?day# ?repository ?product ?sku +apps");
    public static final Operation UPDATE_BUDGET_ORG =
            AREA.of("update-budget-org PATCH /organizations/{org}/settings/billing/budgets/{budget_id} +json!");

    static final List<Operation> ALL = AREA.operations();

    private Billing() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code campaigns}. Generated from the description that GitHub publishes; see src/generator. */
public final class Campaigns {

    private static final Area AREA = new Area("campaigns");

    public static final Operation CREATE_CAMPAIGN = AREA.of("create-campaign POST /orgs/{org}/campaigns +json! +apps");
    public static final Operation DELETE_CAMPAIGN =
            AREA.of("delete-campaign DELETE /orgs/{org}/campaigns/{campaign_number} +apps");
    public static final Operation GET_CAMPAIGN_SUMMARY =
            AREA.of("get-campaign-summary GET /orgs/{org}/campaigns/{campaign_number} +apps");
    public static final Operation LIST_ORG_CAMPAIGNS = AREA.of(
            "list-org-campaigns GET /orgs/{org}/campaigns ?page# ?per_page# ?direction ?state ?sort +pages +apps");
    public static final Operation UPDATE_CAMPAIGN =
            AREA.of("update-campaign PATCH /orgs/{org}/campaigns/{campaign_number} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Campaigns() {}
}

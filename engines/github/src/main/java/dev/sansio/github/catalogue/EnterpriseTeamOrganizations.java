package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code enterprise-team-organizations}. Generated from the description that GitHub publishes; see src/generator. */
public final class EnterpriseTeamOrganizations {

    private static final Area AREA = new Area("enterprise-team-organizations");

    public static final Operation ADD =
            AREA.of("add PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}");
    public static final Operation BULK_ADD =
            AREA.of("bulk-add POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add +json!");
    public static final Operation BULK_REMOVE =
            AREA.of("bulk-remove POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove +json!");
    public static final Operation DELETE =
            AREA.of("delete DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}");
    public static final Operation GET_ASSIGNMENT =
            AREA.of("get-assignment GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}");
    public static final Operation GET_ASSIGNMENTS = AREA.of(
            "get-assignments GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations ?per_page# ?page# +pages");

    static final List<Operation> ALL = AREA.operations();

    private EnterpriseTeamOrganizations() {}
}

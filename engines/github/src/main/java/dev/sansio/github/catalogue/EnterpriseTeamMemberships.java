package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code enterprise-team-memberships}. Generated from the description that GitHub publishes; see src/generator. */
public final class EnterpriseTeamMemberships {

    private static final Area AREA = new Area();

    public static final Operation ADD = AREA.operation(
            "enterprise-team-memberships/add PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");
    public static final Operation BULK_ADD = AREA.operation(
            "enterprise-team-memberships/bulk-add POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add +json!");
    public static final Operation BULK_REMOVE = AREA.operation(
            "enterprise-team-memberships/bulk-remove POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove +json!");
    public static final Operation GET = AREA.operation(
            "enterprise-team-memberships/get GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");
    public static final Operation LIST = AREA.operation(
            "enterprise-team-memberships/list GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships ?per_page# ?page# +pages");
    public static final Operation REMOVE = AREA.operation(
            "enterprise-team-memberships/remove DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");

    static final List<Operation> ALL = AREA.operations();

    private EnterpriseTeamMemberships() {}
}

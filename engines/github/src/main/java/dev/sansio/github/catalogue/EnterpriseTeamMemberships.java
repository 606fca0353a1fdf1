package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code enterprise-team-memberships}. Generated from the description that GitHub publishes; see src/generator. */
public final class EnterpriseTeamMemberships {

    private static final Area AREA = new Area("enterprise-team-memberships");

    public static final Operation ADD =
            AREA.of("add PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");
    public static final Operation BULK_ADD =
            AREA.of("bulk-add POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add +json!");
    public static final Operation BULK_REMOVE =
            AREA.of("bulk-remove POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove +json!");
    public static final Operation GET =
            AREA.of("get GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");
    public static final Operation LIST =
            AREA.of("list GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships ?per_page# ?page# +pages");
    public static final Operation REMOVE =
            AREA.of("remove DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}");

    static final List<Operation> ALL = AREA.operations();

    private EnterpriseTeamMemberships() {}
}

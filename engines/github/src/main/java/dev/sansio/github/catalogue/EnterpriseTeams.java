package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code enterprise-teams}. Generated from the description that GitHub publishes; see src/generator. */
public final class EnterpriseTeams {

    private static final Area AREA = new Area();

    public static final Operation CREATE =
            AREA.operation("enterprise-teams/create POST /enterprises/{enterprise}/teams +json!");
    public static final Operation DELETE =
            AREA.operation("enterprise-teams/delete DELETE /enterprises/{enterprise}/teams/{team_slug}");
    public static final Operation GET =
            AREA.operation("enterprise-teams/get GET /enterprises/{enterprise}/teams/{team_slug}");
    public static final Operation LIST =
            AREA.operation("enterprise-teams/list GET /enterprises/{enterprise}/teams ?per_page# ?page# +pages");
    public static final Operation UPDATE =
            AREA.operation("enterprise-teams/update PATCH /enterprises/{enterprise}/teams/{team_slug} +json!");

    static final List<Operation> ALL = AREA.operations();

    private EnterpriseTeams() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code enterprise-teams}. Generated from the description that GitHub publishes; see src/generator. */
public final class EnterpriseTeams {

    private static final Area AREA = new Area("enterprise-teams");

    public static final Operation CREATE = AREA.of("create POST /enterprises/{enterprise}/teams +json!");
    public static final Operation DELETE = AREA.of("delete DELETE /enterprises/{enterprise}/teams/{team_slug}");
    public static final Operation GET = AREA.of("get GET /enterprises/{enterprise}/teams/{team_slug}");
    public static final Operation LIST = AREA.of("list GET /enterprises/{enterprise}/teams ?per_page# ?page# +pages");
    public static final Operation UPDATE = AREA.of("update PATCH /enterprises/{enterprise}/teams/{team_slug} +json!");

    static final List<Operation> ALL = AREA.operations();

    private EnterpriseTeams() {}
}

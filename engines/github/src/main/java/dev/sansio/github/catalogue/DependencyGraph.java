package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code dependency-graph}. Generated from the description that GitHub publishes; see src/generator. */
public final class DependencyGraph {

    private static final Area AREA = new Area("dependency-graph");

    public static final Operation CREATE_REPOSITORY_SNAPSHOT =
            AREA.of("create-repository-snapshot POST /repos/{owner}/{repo}/dependency-graph/snapshots +json! +apps");
    public static final Operation DIFF_RANGE =
            AREA.of("diff-range GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead} ?name");
    public static final Operation EXPORT_SBOM = AREA.of("export-sbom GET /repos/{owner}/{repo}/dependency-graph/sbom");
    public static final Operation FETCH_SBOM_REPORT =
            AREA.of("fetch-sbom-report GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}");
    public static final Operation GENERATE_SBOM_REPORT =
            AREA.of("generate-sbom-report GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report");

    static final List<Operation> ALL = AREA.operations();

    private DependencyGraph() {}
}

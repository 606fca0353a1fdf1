package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code code-quality}. Generated from the description that GitHub publishes; see src/generator. */
public final class CodeQuality {

    private static final Area AREA = new Area("code-quality");

    public static final Operation GET_FINDING =
            AREA.of("get-finding GET /repos/{owner}/{repo}/code-quality/findings/{finding_number} +apps");
    public static final Operation GET_SETUP = AREA.of("get-setup GET /repos/{owner}/{repo}/code-quality/setup +apps");
    public static final Operation LIST_FINDINGS_FOR_REPO = AREA.of(
            "list-findings-for-repo GET /repos/{owner}/{repo}/code-quality/findings ?per_page# ?direction ?before ?after ?state +pages +apps");
    public static final Operation UPDATE_SETUP =
            AREA.of("update-setup PATCH /repos/{owner}/{repo}/code-quality/setup +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private CodeQuality() {}
}

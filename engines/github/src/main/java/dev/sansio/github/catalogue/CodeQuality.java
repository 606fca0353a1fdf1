package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code code-quality}. Generated from the description that GitHub publishes; see src/generator. */
public final class CodeQuality {

    private static final Area AREA = new Area();

    public static final Operation GET_FINDING = AREA.operation(
            "code-quality/get-finding GET /repos/{owner}/{repo}/code-quality/findings/{finding_number} +apps");
    public static final Operation GET_SETUP =
            AREA.operation("code-quality/get-setup GET /repos/{owner}/{repo}/code-quality/setup +apps");
    public static final Operation LIST_FINDINGS_FOR_REPO = AREA.operation(
            "code-quality/list-findings-for-repo GET /repos/{owner}/{repo}/code-quality/findings ?per_page# ?direction ?before ?after ?state +pages +apps");
    public static final Operation UPDATE_SETUP =
            AREA.operation("code-quality/update-setup PATCH /repos/{owner}/{repo}/code-quality/setup +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private CodeQuality() {}
}

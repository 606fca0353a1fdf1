package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code licenses}. Generated from the description that GitHub publishes; see src/generator. */
public final class Licenses {

    private static final Area AREA = new Area("licenses");

    public static final Operation GET = AREA.of("get GET /licenses/{license} +apps");
    public static final Operation GET_ALL_COMMONLY_USED =
            AREA.of("get-all-commonly-used GET /licenses ?featured? ?per_page# ?page# +pages +apps");
    public static final Operation GET_FOR_REPO = AREA.of("get-for-repo GET /repos/{owner}/{repo}/license ?ref +apps");

    static final List<Operation> ALL = AREA.operations();

    private Licenses() {}
}

package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code codes-of-conduct}. Generated from the description that GitHub publishes; see src/generator. */
public final class CodesOfConduct {

    private static final Area AREA = new Area("codes-of-conduct");

    public static final Operation GET_ALL_CODES_OF_CONDUCT =
            AREA.of("get-all-codes-of-conduct GET /codes_of_conduct +apps");
    public static final Operation GET_CONDUCT_CODE = AREA.of("get-conduct-code GET /codes_of_conduct/{key} +apps");

    static final List<Operation> ALL = AREA.operations();

    private CodesOfConduct() {}
}

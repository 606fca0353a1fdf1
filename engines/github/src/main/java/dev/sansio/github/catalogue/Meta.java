package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code meta}. Generated from the description that GitHub publishes; see src/generator. */
public final class Meta {

    private static final Area AREA = new Area("meta");

    public static final Operation GET = AREA.of("get GET /meta +apps");
    public static final Operation GET_ALL_VERSIONS = AREA.of("get-all-versions GET /versions +apps");
    public static final Operation GET_OCTOCAT = AREA.of("get-octocat GET /octocat ?s +apps");
    public static final Operation GET_ZEN = AREA.of("get-zen GET /zen +apps");
    public static final Operation ROOT = AREA.of("root GET / +apps");

    static final List<Operation> ALL = AREA.operations();

    private Meta() {}
}

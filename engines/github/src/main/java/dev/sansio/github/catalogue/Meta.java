package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code meta}. Generated from the description that GitHub publishes; see src/generator. */
public final class Meta {

    private static final Area AREA = new Area();

    public static final Operation GET = AREA.operation("meta/get GET /meta +apps");
    public static final Operation GET_ALL_VERSIONS = AREA.operation("meta/get-all-versions GET /versions +apps");
    public static final Operation GET_OCTOCAT = AREA.operation("meta/get-octocat GET /octocat ?s +apps");
    public static final Operation GET_ZEN = AREA.operation("meta/get-zen GET /zen +apps");
    public static final Operation ROOT = AREA.operation("meta/root GET / +apps");

    static final List<Operation> ALL = AREA.operations();

    private Meta() {}
}

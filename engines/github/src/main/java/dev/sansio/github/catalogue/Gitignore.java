package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code gitignore}. Generated from the description that GitHub publishes; see src/generator. */
public final class Gitignore {

    private static final Area AREA = new Area("gitignore");

    public static final Operation GET_ALL_TEMPLATES = AREA.of("get-all-templates GET /gitignore/templates +apps");
    public static final Operation GET_TEMPLATE = AREA.of("get-template GET /gitignore/templates/{name} +apps");

    static final List<Operation> ALL = AREA.operations();

    private Gitignore() {}
}

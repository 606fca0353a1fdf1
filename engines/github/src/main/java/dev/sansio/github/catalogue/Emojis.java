package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code emojis}. Generated from the description that GitHub publishes; see src/generator. */
public final class Emojis {

    private static final Area AREA = new Area("emojis");

    public static final Operation GET = AREA.of("get GET /emojis +apps");

    static final List<Operation> ALL = AREA.operations();

    private Emojis() {}
}

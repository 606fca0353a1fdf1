package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code markdown}. Generated from the description that GitHub publishes; see src/generator. */
public final class Markdown {

    private static final Area AREA = new Area("markdown");

    public static final Operation RENDER = AREA.of("render POST /markdown +json! +apps");
    public static final Operation RENDER_RAW = AREA.of("render-raw POST /markdown/raw +text/plain +apps");

    static final List<Operation> ALL = AREA.operations();

    private Markdown() {}
}

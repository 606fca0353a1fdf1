package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code markdown}. Generated from the description that GitHub publishes; see src/generator. */
public final class Markdown {

    private static final Area AREA = new Area();

    public static final Operation RENDER = AREA.operation("markdown/render POST /markdown +json! +apps");
    public static final Operation RENDER_RAW =
            AREA.operation("markdown/render-raw POST /markdown/raw +text/plain +apps");

    static final List<Operation> ALL = AREA.operations();

    private Markdown() {}
}

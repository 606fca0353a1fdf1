package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code credentials}. Generated from the description that GitHub publishes; see src/generator. */
public final class Credentials {

    private static final Area AREA = new Area("credentials");

    public static final Operation REVOKE = AREA.of("revoke POST /credentials/revoke +json!");

    static final List<Operation> ALL = AREA.operations();

    private Credentials() {}
}

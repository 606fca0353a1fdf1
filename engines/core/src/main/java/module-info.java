/** The engine contract and what engines are built from. */
module dev.sansio.core {
    requires static transitive org.jspecify;

    exports dev.sansio.core;
    exports dev.sansio.core.recording;
    exports dev.sansio.core.sasl;
    exports dev.sansio.core.steps;
}

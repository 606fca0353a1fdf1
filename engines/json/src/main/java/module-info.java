/** JSON, read strictly, for the protocols that are written in it. */
module dev.sansio.json {
    requires transitive dev.sansio.core;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.sansio.json;
}

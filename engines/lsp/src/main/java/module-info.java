/** The Language Server Protocol, client and server, and JSON-RPC by itself. */
module dev.sansio.lsp {
    requires transitive dev.sansio.core;
    requires transitive dev.sansio.json;
    requires static org.jspecify;

    exports dev.sansio.lsp;
    exports dev.sansio.lsp.base;
    exports dev.sansio.lsp.json;
    exports dev.sansio.lsp.jsonrpc;
    exports dev.sansio.lsp.method;
    exports dev.sansio.lsp.protocol;
}

@NullMarked
package dev.sansio.lsp.jsonrpc;

import org.jspecify.annotations.NullMarked;

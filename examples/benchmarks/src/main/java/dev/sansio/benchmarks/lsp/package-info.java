/** Messages of the Language Server Protocol, beside LSP4J. */
@NullMarked
package dev.sansio.benchmarks.lsp;

import org.jspecify.annotations.NullMarked;

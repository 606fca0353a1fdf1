/**
 * The Language Server Protocol on Reactor: {@link dev.sansio.reactive.lsp.LspClient} starts or reaches a language server,
 * {@link dev.sansio.reactive.lsp.LspServer} is one.
 *
 * <p>Results are {@code Mono}s, what comes unasked is a {@code Flux}, and handlers answer with a {@code Mono}. Handlers are called on
 * the thread that reads; one that blocks belongs on another scheduler. Errors are {@link dev.sansio.reactive.lsp.LspException}s.
 */
@NullMarked
package dev.sansio.reactive.lsp;

import org.jspecify.annotations.NullMarked;

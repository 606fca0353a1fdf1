/**
 * JSON-RPC 2.0 over the base protocol, usable without LSP: {@link dev.sansio.lsp.jsonrpc.JsonRpcEngine}.
 *
 * <p>Both sides are equal: each may send requests, notifications and responses at any time. What is not in JSON-RPC itself,
 * the words by which requests are cancelled and progress is told, is {@link dev.sansio.lsp.jsonrpc.Conventions}.
 *
 * <p>Every request that arrives is told by an event and answered exactly once: by the application, or, where it is no request
 * (text that is no JSON, messages that are no JSON-RPC, an id that is open already, more requests than may be open), by the
 * engine, with the code of the specification and with the id where there is one. A response to nothing, twice or too late is
 * an event and no fault. Ids are integers of 64 bits or texts, and come back as they were.
 *
 * <p>Batches (section 6) are taken apart, their events come one after another, and the responses go together once the last
 * one is there. Batches are not sent.
 */
@NullMarked
package dev.sansio.lsp.jsonrpc;

import org.jspecify.annotations.NullMarked;

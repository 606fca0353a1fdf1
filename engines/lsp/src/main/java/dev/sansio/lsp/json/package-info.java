/**
 * JSON by cursor: a text is validated once, and then read to typed values without a tree.
 *
 * <p>{@link dev.sansio.lsp.json.JsonScanner} holds a text to RFC 8259, to UTF-8 and to a depth, without recursion and without
 * making anything. {@link dev.sansio.lsp.json.RawJson} is a value that was scanned and not read yet;
 * {@link dev.sansio.lsp.json.JsonReader} walks through it, {@link dev.sansio.lsp.json.JsonWriter} writes one, and a
 * {@link dev.sansio.lsp.json.JsonType} knows both for one Java type. Where a protocol allows anything, a value is a
 * {@link tools.jackson.databind.JsonNode}.
 *
 * <p>A member that comes twice: the last one counts, as for the peers in JavaScript; envelopes of JSON-RPC are stricter.
 */
@NullMarked
package dev.sansio.lsp.json;

import org.jspecify.annotations.NullMarked;

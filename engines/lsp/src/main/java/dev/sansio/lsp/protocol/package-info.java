/**
 * The messages and types of the Language Server Protocol 3.18.0; generated, see {@code src/generator}.
 *
 * <p>{@link dev.sansio.lsp.protocol.Requests} and {@link dev.sansio.lsp.protocol.Notifications} are the catalogue.
 * Each structure is a record: {@code of} makes one of the required members, {@code builder} and {@code toBuilder}
 * take the others; what a peer adds is kept in {@code extra}. An enumeration is a record of one value with
 * constants, so that values of later versions are kept. A union is a sealed interface, whose structures implement
 * it, and whose texts, numbers and arrays are records within it. {@code T | null} is a nullable component; where a
 * member may also be left out, and that is not the same, it is an {@link dev.sansio.lsp.json.OrNull}. Aliases of what
 * is no union are written out; {@code LSPAny} is a {@link tools.jackson.databind.JsonNode}, an array of
 * {@code uinteger} {@link dev.sansio.lsp.json.Ints}. A member that may be left out may also be {@code null}, as many
 * peers write it, and is left out when written. Whether a text is a URI is not looked at: it is data.
 *
 * <p>The specification: <a href="https://microsoft.github.io/language-server-protocol/">Language Server Protocol</a>.
 */
@NullMarked
package dev.sansio.lsp.protocol;

import org.jspecify.annotations.NullMarked;

/**
 * The base protocol (LSP 3.18, "Base Protocol"): a header section and a content of so many bytes, again and again.
 *
 * <p>{@link dev.sansio.lsp.base.FrameReader} finds the contents; what is damaged is a
 * {@link dev.sansio.lsp.base.Frame.Damaged} or the end of the session, as the {@link dev.sansio.lsp.base.Resynchronisation}
 * says that the engine was given. {@link dev.sansio.lsp.base.FrameWriter} writes them. No length is believed before it was held
 * against {@link dev.sansio.lsp.base.BaseLimits}, and nothing is allocated for it before its bytes have come.
 *
 * <p>As strict as the specification: a line ends with CR LF, and nothing else ends one. As lenient as its peers are careless:
 * names of fields in any case, fields that it does not know, spaces around a value, {@code utf8} for {@code utf-8}, and
 * {@code Content-Length} again with the same value.
 */
@NullMarked
package dev.sansio.lsp.base;

import org.jspecify.annotations.NullMarked;

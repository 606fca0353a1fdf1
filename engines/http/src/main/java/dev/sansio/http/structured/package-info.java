/**
 * Structured field values (RFC 9651): the data types that new fields are made of.
 *
 * <p>A field is an {@link dev.sansio.http.structured.Item}, a {@link dev.sansio.http.structured.StructuredList} or a
 * {@link dev.sansio.http.structured.Dictionary}; its definition says which. Each has {@code parse} and {@code toFieldValue}.
 * Values are immutable and checked when they are made, so that what exists can be serialised. Parsing is strict: one mistake
 * fails the whole field (RFC 9651 1.2, 4.2).
 */
@NullMarked
package dev.sansio.http.structured;

import org.jspecify.annotations.NullMarked;

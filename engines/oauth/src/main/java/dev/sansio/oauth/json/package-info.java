/**
 * The JSON of OAuth (RFC 8259), read strictly: {@link dev.sansio.oauth.json.Document} is an immutable object whose members are taken
 * with their types, {@link dev.sansio.oauth.json.DocumentException} says what is wrong with one, and never shows a value.
 */
@NullMarked
package dev.sansio.oauth.json;

import org.jspecify.annotations.NullMarked;

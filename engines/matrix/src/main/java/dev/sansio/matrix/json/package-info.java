/**
 * How records become JSON, and JSON records. Nothing is lost on the way: members that are not known, are null, or are optional
 * and of an unexpected type stay in a record's {@link dev.sansio.matrix.json.Others}, and are written again.
 */
@NullMarked
package dev.sansio.matrix.json;

import org.jspecify.annotations.NullMarked;

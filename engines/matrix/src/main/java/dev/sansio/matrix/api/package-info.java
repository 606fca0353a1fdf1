/**
 * The operations of the client-server API, version 1.19: a record for each, with what is sent and what is answered, in both
 * directions. They are generated from the specification's descriptions (see {@code src/generator}); written by hand are {@link
 * dev.sansio.matrix.api.Call}, {@link dev.sansio.matrix.api.Operation}, and what reads and writes them.
 */
@NullMarked
package dev.sansio.matrix.api;

import org.jspecify.annotations.NullMarked;

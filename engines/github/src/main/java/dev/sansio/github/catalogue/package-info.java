/**
 * The operations of the REST interface: 1,223, in 49 areas, as GitHub describes them for {@code api.github.com}. Each is a
 * constant of its area's class, such as {@link dev.sansio.github.catalogue.Issues#CREATE}.
 *
 * <p>Left out: schemas of content and answers, of which there are some thousand; JSON is read as a tree.
 */
@NullMarked
package dev.sansio.github.catalogue;

import org.jspecify.annotations.NullMarked;

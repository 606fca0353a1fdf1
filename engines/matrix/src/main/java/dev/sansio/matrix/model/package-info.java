/** Types that several operations and events share; all but {@link dev.sansio.matrix.model.Event} are generated. */
@NullMarked
package dev.sansio.matrix.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.sansio.tool;

import org.jspecify.annotations.NullMarked;

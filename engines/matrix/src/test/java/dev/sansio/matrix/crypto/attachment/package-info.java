@NullMarked
package dev.sansio.matrix.crypto.attachment;

import org.jspecify.annotations.NullMarked;

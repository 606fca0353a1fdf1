@NullMarked
package dev.sansio.lsp.protocol;

import org.jspecify.annotations.NullMarked;

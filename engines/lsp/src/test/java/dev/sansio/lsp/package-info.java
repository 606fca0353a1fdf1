@NullMarked
package dev.sansio.lsp;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.sansio.lsp.base;

import org.jspecify.annotations.NullMarked;

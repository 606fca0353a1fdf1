@NullMarked
package dev.sansio.lsp.json;

import org.jspecify.annotations.NullMarked;

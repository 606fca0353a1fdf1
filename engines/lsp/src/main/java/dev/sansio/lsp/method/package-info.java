/** What the protocol says of a request or notification: who sends it, its types, and what must be announced for it. */
@NullMarked
package dev.sansio.lsp.method;

import org.jspecify.annotations.NullMarked;

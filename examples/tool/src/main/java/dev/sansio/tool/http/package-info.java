/** HTTP/1.1 on the command line, and what HTTP/2 shares with it. */
@NullMarked
package dev.sansio.tool.http;

import org.jspecify.annotations.NullMarked;

/** HTTP/2 on the command line. */
@NullMarked
package dev.sansio.tool.http2;

import org.jspecify.annotations.NullMarked;

/** SOCKS on the command line. */
@NullMarked
package dev.sansio.tool.socks;

import org.jspecify.annotations.NullMarked;

/** What the commands of all protocols have in common: streams, addresses, TLS, and serving until the user has enough. */
@NullMarked
package dev.sansio.tool.cli;

import org.jspecify.annotations.NullMarked;

/** WebSocket on the command line. */
@NullMarked
package dev.sansio.tool.websocket;

import org.jspecify.annotations.NullMarked;

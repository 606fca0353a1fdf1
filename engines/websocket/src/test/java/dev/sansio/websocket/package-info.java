@NullMarked
package dev.sansio.websocket;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.sansio.http.negotiation;

import org.jspecify.annotations.NullMarked;

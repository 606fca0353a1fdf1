/** OAuth and what is signed like it, beside the libraries that applications use. */
@NullMarked
package dev.sansio.benchmarks.oauth;

import org.jspecify.annotations.NullMarked;

/**
 * Canonical JSON and signatures in JSON (Matrix 1.19, appendices: Canonical JSON, Signing JSON). Functions of their arguments;
 * objects that are given are not changed.
 *
 * <p>Refused, although lenient writers take it: numbers with a fraction or beyond ±(2<sup>53</sup> − 1), halves of surrogate
 * pairs; duplicate members never come so far, {@link dev.sansio.json.Json} refuses them. Members stand in the order of code
 * points, which is not that of Java's strings. Left out: the hashes and redactions of events, which servers make and check.
 */
@NullMarked
package dev.sansio.matrix.canonical;

import org.jspecify.annotations.NullMarked;

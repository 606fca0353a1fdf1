package dev.sansio.core;

/** A protocol on ordered bytes. */
public interface StreamEngine<C, E> extends Engine<C, E>, StreamPort {}

package dev.sansio.core;

/** A protocol on datagrams. */
public interface DatagramEngine<C, E> extends Engine<C, E>, DatagramPort {}

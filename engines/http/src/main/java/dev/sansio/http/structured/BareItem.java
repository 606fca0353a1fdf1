package dev.sansio.http.structured;

/** A value without parameters (RFC 9651 3.3): one of eight types, which are never converted into each other. */
public sealed interface BareItem
        permits IntegerValue, DecimalValue, StringValue, Token, ByteSequence, BooleanValue, DateValue, DisplayString {

    /** The value as it stands in a field (RFC 9651 4.1.3.1). */
    String toFieldValue();
}

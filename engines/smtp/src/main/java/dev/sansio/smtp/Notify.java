package dev.sansio.smtp;

/** When the sender wants to be notified about a recipient (RFC 3461 section 4.1). */
public enum Notify {
    /** Under no circumstances; stands alone. */
    NEVER,
    /** When the message was delivered. */
    SUCCESS,
    /** When it could not be delivered. */
    FAILURE,
    /** When its delivery is delayed. */
    DELAY
}

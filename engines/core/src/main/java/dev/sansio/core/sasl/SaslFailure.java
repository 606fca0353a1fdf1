package dev.sansio.core.sasl;

/** Why a server's exchange failed, as far as the client may know. */
public enum SaslFailure {
    /** A message does not follow the mechanism, or exceeds a limit. */
    GARBLED,
    /** Unknown user, wrong password, invalid token: one reason for all, so that nobody can probe for users. */
    NOT_AUTHENTICATED,
    /** The client proved itself, but may not act as whom it wants to. */
    NOT_AUTHORIZED,
    /** The channel binding is missing, another, or was offered and its offer removed on the way. */
    CHANNEL_BINDING,
    /** The store could not be asked; trying again later may help. */
    UNAVAILABLE
}

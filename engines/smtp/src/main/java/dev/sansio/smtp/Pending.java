package dev.sansio.smtp;

/** What a server's application has yet to answer. */
enum Pending {
    CONNECT,
    HELLO,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    MESSAGE,
    VRFY,
    EXPN,
    ETRN,
    OTHER
}

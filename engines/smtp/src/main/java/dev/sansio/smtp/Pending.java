package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/** What a server's application has yet to answer, and the answer that Accept stands for. */
enum Pending {
    CONNECT(null),
    HELLO(null),
    AUTH(ServerReplies.AUTHENTICATED),
    MAIL(ServerReplies.MAIL_OK),
    RCPT(ServerReplies.RCPT_OK),
    DATA(ServerReplies.START_MAIL),
    MESSAGE(ServerReplies.MESSAGE_OK),
    VRFY(ServerReplies.CANNOT_VERIFY),
    EXPN(ServerReplies.CANNOT_VERIFY),
    ETRN(ServerReplies.QUEUEING_STARTED),
    OTHER(ServerReplies.OK);

    /** Null where the reply depends on the config. */
    final @Nullable Reply usual;

    Pending(@Nullable Reply usual) {
        this.usual = usual;
    }
}

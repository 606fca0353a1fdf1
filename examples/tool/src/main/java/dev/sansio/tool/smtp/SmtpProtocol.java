package dev.sansio.tool.smtp;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** SMTP and LMTP. */
public final class SmtpProtocol implements Protocol {

    /** The protocol. */
    public SmtpProtocol() {}

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Object serve(Console console) {
        return new SmtpServe(console);
    }

    @Override
    public Object connect(Console console) {
        return new SmtpConnect(console);
    }

    @Override
    public Object decode(Console console) {
        return new SmtpDecode(console);
    }
}

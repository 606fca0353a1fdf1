package dev.sansio.reactive.smtp;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mails out of Jakarta Mail messages. Needs {@code jakarta.mail-api} and an implementation, such as Angus Mail, on the class
 * path.
 */
public final class MimeMail {

    private MimeMail() {}

    /**
     * The mail that a message describes: the reverse-path from Return-Path, Sender or From, the recipients from To, Cc and Bcc.
     * Bcc and Resent-Bcc are not part of what is sent. The message is written at once; one that was never saved is saved by
     * that, and so gets its Message-ID.
     *
     * @throws SmtpException.NotSendable if the message names no sender or no recipient, or cannot be written
     */
    public static Mail of(MimeMessage message) {
        try {
            Set<String> recipients = new LinkedHashSet<>();
            collect(message.getRecipients(Message.RecipientType.TO), recipients);
            collect(message.getRecipients(Message.RecipientType.CC), recipients);
            collect(message.getRecipients(Message.RecipientType.BCC), recipients);
            if (recipients.isEmpty()) {
                throw new SmtpException.NotSendable("the message has no recipient", null);
            }
            return Mail.of(sender(message), recipients.stream().toList(), MailContent.of(written(message)));
        } catch (MessagingException | IOException | IllegalArgumentException unusable) {
            throw new SmtpException.NotSendable("the message cannot be sent: " + unusable.getMessage(), unusable);
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        String[] returnPath = message.getHeader("Return-Path");
        if (returnPath != null && returnPath.length > 0) {
            String path = returnPath[0].trim();
            return path.startsWith("<") && path.endsWith(">") ? path.substring(1, path.length() - 1) : path;
        }
        if (message.getSender() instanceof InternetAddress sender) {
            return sender.getAddress();
        }
        Address[] from = message.getFrom();
        if (from != null && from.length > 0 && from[0] instanceof InternetAddress author) {
            return author.getAddress();
        }
        throw new SmtpException.NotSendable("the message has no sender", null);
    }

    private static void collect(Address @Nullable [] addresses, Set<String> into) throws AddressException {
        if (addresses != null) {
            for (Address address : addresses) {
                if (address instanceof InternetAddress internet && internet.isGroup()) {
                    collect(internet.getGroup(false), into);
                } else if (address instanceof InternetAddress internet) {
                    into.add(internet.getAddress());
                }
            }
        }
    }

    private static byte[] written(MimeMessage message) throws MessagingException, IOException {
        CanonicalLines bytes = new CanonicalLines();
        message.writeTo(bytes, new String[] {"Bcc", "Resent-Bcc", "Content-Length", "Return-Path"});
        return bytes.toByteArray();
    }
}

package dev.sansio.reactive.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Describes an everyday mail: a subject, a text, perhaps in HTML too, perhaps with attachments. Needs {@code jakarta.mail-api} and
 * an implementation, such as Angus Mail, on the class path.
 */
public final class SimpleMail {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Attachment(String name, String contentType, byte[] content) {}

    private final String from;
    private final List<String> to = new ArrayList<>();
    private final List<String> cc = new ArrayList<>();
    private final List<String> bcc = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private String subject = "";
    private String text = "";
    private @Nullable String html;
    private @Nullable String replyTo;
    private Instant date = Instant.now();

    private SimpleMail(String from) {
        this.from = from;
    }

    /** A mail of this author: {@code ann@example.org} or {@code Ann <ann@example.org>}. */
    public static SimpleMail from(String author) {
        return new SimpleMail(author);
    }

    /** Adds recipients. */
    public SimpleMail to(String... addresses) {
        to.addAll(List.of(addresses));
        return this;
    }

    /** Adds recipients of a copy. */
    public SimpleMail cc(String... addresses) {
        cc.addAll(List.of(addresses));
        return this;
    }

    /** Adds recipients whom the others do not see. */
    public SimpleMail bcc(String... addresses) {
        bcc.addAll(List.of(addresses));
        return this;
    }

    /** Where answers go. */
    public SimpleMail replyTo(String address) {
        this.replyTo = address;
        return this;
    }

    /** The subject, in any language. */
    public SimpleMail subject(String subject) {
        this.subject = subject;
        return this;
    }

    /** The text, in any language. */
    public SimpleMail text(String text) {
        this.text = text;
        return this;
    }

    /** The text in HTML, beside the plain one. */
    public SimpleMail html(String html) {
        this.html = html;
        return this;
    }

    /** When it was written; by default when this description was begun. */
    public SimpleMail date(Instant date) {
        this.date = date;
        return this;
    }

    /** Adds an attachment. */
    public SimpleMail attach(String name, String contentType, byte[] content) {
        attachments.add(new Attachment(name, contentType, content.clone()));
        return this;
    }

    /**
     * The mail.
     *
     * @throws SmtpException.NotSendable if an address or another part is malformed
     */
    public Mail build() {
        try {
            InternetAddress author = InternetAddress.parse(from, true)[0];
            MimeMessage message = new IdentifiedMessage(author.getAddress());
            message.setFrom(author);
            recipients(message, Message.RecipientType.TO, to);
            recipients(message, Message.RecipientType.CC, cc);
            recipients(message, Message.RecipientType.BCC, bcc);
            if (replyTo != null) {
                message.setReplyTo(InternetAddress.parse(replyTo, true));
            }
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(date));
            content(message);
            message.saveChanges();
            return MimeMail.of(message);
        } catch (MessagingException | IndexOutOfBoundsException malformed) {
            throw new SmtpException.NotSendable("the mail is malformed: " + malformed.getMessage(), malformed);
        }
    }

    /** Its id ends in the author's domain; the library's own way asks the network for the name of this host, and tells it. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String author;

        IdentifiedMessage(String author) {
            super(Session.getInstance(new Properties()));
            this.author = author;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + author.substring(author.lastIndexOf('@')) + ">");
        }
    }

    private static void recipients(MimeMessage message, Message.RecipientType type, List<String> addresses)
            throws MessagingException {
        for (String address : addresses) {
            message.addRecipients(type, InternetAddress.parse(address, true));
        }
    }

    private void content(MimeMessage message) throws MessagingException {
        if (html == null && attachments.isEmpty()) {
            message.setText(text, StandardCharsets.UTF_8.name());
            return;
        }
        if (html != null && attachments.isEmpty()) {
            message.setContent(alternatives(html));
            return;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        if (html == null) {
            words.setText(text, StandardCharsets.UTF_8.name());
        } else {
            words.setContent(alternatives(html));
        }
        mixed.addBodyPart(words);
        for (Attachment attachment : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
            part.setFileName(attachment.name());
            mixed.addBodyPart(part);
        }
        message.setContent(mixed);
    }

    private MimeMultipart alternatives(String hypertext) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        alternatives.addBodyPart(plain);
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(hypertext, StandardCharsets.UTF_8.name(), "html");
        alternatives.addBodyPart(rich);
        return alternatives;
    }
}

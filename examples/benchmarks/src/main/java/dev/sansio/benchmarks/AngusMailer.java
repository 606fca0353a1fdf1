package dev.sansio.benchmarks;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Properties;

/** Sends mail with Angus Mail, the implementation of Jakarta Mail, on a connection that stays open between messages. */
final class AngusMailer implements Mailer {

    private final Session session;
    private final Transport transport;

    AngusMailer(Line line) {
        Properties properties = new Properties();
        properties.put("mail.smtp.socketFactory", new LineSocket.Factory(line));
        properties.put("mail.smtp.localhost", "client.example.org");
        session = Session.getInstance(properties);
        try {
            transport = session.getTransport("smtp");
        } catch (MessagingException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void connect() {
        try {
            transport.connect("localhost", 25, null, null);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void send(String from, String[] to, byte[] message) {
        try {
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(message));
            mail.setFrom(new InternetAddress(from));
            Address[] recipients = Arrays.stream(to).map(AngusMailer::address).toArray(Address[]::new);
            transport.sendMessage(mail, recipients);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Address address(String text) {
        try {
            return new InternetAddress(text);
        } catch (MessagingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

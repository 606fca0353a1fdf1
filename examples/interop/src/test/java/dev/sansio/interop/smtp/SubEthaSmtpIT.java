package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.TlsMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import reactor.core.publisher.Flux;

/** Our client and SubEthaSMTP, which requires STARTTLS and AUTH, and offers CHUNKING but no PIPELINING. */
class SubEthaSmtpIT extends ClientConversations {

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private SMTPServer server;

    @BeforeAll
    void start() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("subetha.test")
                .startTlsSocketFactory(Certificates.jsse())
                .requireTLS()
                .requireAuth()
                .insertReceivedHeaders(false)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandlerFactory(Keeper::new)
                .build();
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Override
    SmtpClientBuilder client() {
        return SmtpClient.builder("localhost", server.getPortAllocated()).tls(TlsMode.REQUIRED, Certificates.client());
    }

    @Override
    List<Delivery> deliveries() {
        return deliveries;
    }

    @Override
    void forget() {
        deliveries.clear();
    }

    @Test
    void aLargeMailArrivesByteForByteByBdat() {
        byte[] content = Letters.large();

        send(client().credentials(RIGHT).chunking(true), mail(content, "bob@example.org"));

        assertThat(deliveries).singleElement().satisfies(delivery -> Letters.assertSame(delivery.content(), content));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000, 100_000})
    void theContentArrivesByteForByteByBdatHoweverItIsCut(int length) {
        byte[] content = Letters.withAttachment();
        Flux<ByteBuffer> pieces = Flux.range(0, (content.length + length - 1) / length)
                .map(i -> ByteBuffer.wrap(content, i * length, Math.min(length, content.length - i * length)));

        send(
                client().credentials(RIGHT).chunking(true),
                Mail.of("ann@example.org", MailContent.of(pieces), "bob@example.org"));

        assertThat(deliveries).singleElement().satisfies(delivery -> Letters.assertSame(delivery.content(), content));
    }

    @Test
    void mailsFollowEachOtherByBdat() {
        SmtpClient client =
                client().credentials(RIGHT).chunking(true).maxConnections(1).build();
        try {
            client.send(Flux.range(0, 20).map(i -> mail(Letters.numbered(i), "bob@example.org")))
                    .collectList()
                    .block(Program.PATIENCE);
        } finally {
            client.close().block(Program.PATIENCE);
        }
        assertThat(deliveries).hasSize(20);
        for (int i = 0; i < 20; i++) {
            Letters.assertSame(deliveries.get(i).content(), Letters.numbered(i));
        }
    }

    /** Keeps what comes. */
    private final class Keeper implements MessageHandler {

        private final String session;
        private final List<String> to = new ArrayList<>();
        private String from = "";

        Keeper(MessageContext context) {
            session = context.getRemoteAddress().toString();
        }

        @Override
        public void from(String address) {
            from = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (address.equals(NOBODY)) {
                throw new RejectException(550, "no such user here");
            }
            to.add(address);
        }

        @Override
        public String data(InputStream data) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            data.transferTo(content);
            deliveries.add(new Delivery(from, to, session, content.toByteArray()));
            return "taken";
        }

        @Override
        public void done() {}
    }
}

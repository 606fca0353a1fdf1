package dev.sansio.spring.boot.smtp.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.Receipt;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpServer;
import dev.sansio.reactive.smtp.TlsMode;
import dev.sansio.smtp.Reply;
import dev.sansio.spring.boot.smtp.SmtpClientBuilderCustomizer;
import dev.sansio.spring.boot.smtp.SmtpConnectionDetails;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

class SmtpAutoConfigurationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SmtpAutoConfiguration.class));

    private static DisposableServer server() {
        return SmtpServer.builder()
                .handler(mail -> mail.content().bytes().then(Mono.just(Reply.of(250, "2.0.0", "kept"))))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE);
    }

    private static String sent(SmtpClient client) {
        Receipt receipt = client.send(
                        Mail.of("ann@example.org", MailContent.of("Subject: x\r\n\r\ny\r\n"), "bob@example.org"))
                .block(PATIENCE);
        return receipt.accepted().get(0).reply().toString();
    }

    @Test
    void propertiesAloneSendAMail() {
        DisposableServer server = server();
        try {
            runner.withPropertyValues(
                            "sansio.smtp.host=localhost", "sansio.smtp.port=" + server.port(), "sansio.smtp.tls=none")
                    .run(context ->
                            assertThat(sent(context.getBean(SmtpClient.class))).isEqualTo("250 2.0.0 kept"));
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void withoutAServerThereIsNoClient() {
        runner.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SmtpClient.class));
    }

    @Test
    void withoutTheLibraryThereIsNothing() {
        runner.withPropertyValues("sansio.smtp.host=localhost")
                .withClassLoader(new FilteredClassLoader(SmtpClient.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SmtpProperties.class));
    }

    @Test
    void aClientOfTheApplicationWins() {
        SmtpClient own = SmtpClient.builder("localhost", 1).tls(TlsMode.NONE).build();
        runner.withPropertyValues("sansio.smtp.host=localhost")
                .withBean("own", SmtpClient.class, () -> own)
                .run(context -> assertThat(context.getBean(SmtpClient.class)).isSameAs(own));
    }

    @Test
    void connectionDetailsWinOverProperties() {
        DisposableServer server = server();
        try {
            runner.withPropertyValues("sansio.smtp.host=host.invalid", "sansio.smtp.tls=none")
                    .withBean(SmtpConnectionDetails.class, () -> new At(server.port()))
                    .run(context -> {
                        assertThat(context).doesNotHaveBean(PropertiesSmtpConnectionDetails.class);
                        assertThat(sent(context.getBean(SmtpClient.class))).isEqualTo("250 2.0.0 kept");
                    });
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void connectionDetailsSuffice() {
        runner.withBean(SmtpConnectionDetails.class, () -> new At(1))
                .run(context -> assertThat(context).hasSingleBean(SmtpClient.class));
    }

    @Test
    void aUserWithoutAPasswordIsNotLeftOutInSilence() {
        runner.withPropertyValues("sansio.smtp.host=localhost", "sansio.smtp.username=ann")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("sansio.smtp.password"));
    }

    @Test
    void eachUseHasABuilderOfItsOwn() {
        runner.withPropertyValues("sansio.smtp.host=localhost")
                .run(context -> assertThat(context.getBean(SmtpClientBuilder.class))
                        .isNotSameAs(context.getBean(SmtpClientBuilder.class)));
    }

    @Test
    void customizersComeInTheirOrder() {
        List<String> called = new ArrayList<>();
        runner.withPropertyValues("sansio.smtp.host=localhost")
                .withBean("b", Last.class, () -> new Last(called))
                .withBean("a", First.class, () -> new First(called))
                .run(context -> {
                    context.getBean(SmtpClient.class);
                    assertThat(called).containsExactly("first", "last");
                });
    }

    @Test
    void thePasswordDoesNotShow() {
        runner.withPropertyValues(
                        "sansio.smtp.host=localhost", "sansio.smtp.username=ann", "sansio.smtp.password=opensesame")
                .run(context -> {
                    SmtpProperties properties = context.getBean(SmtpProperties.class);
                    assertThat(properties.password().revealText()).isEqualTo("opensesame");
                    assertThat(properties.toString()).doesNotContain("opensesame");
                });
    }

    private record At(int port) implements SmtpConnectionDetails {
        @Override
        public String getHost() {
            return "localhost";
        }

        @Override
        public int getPort() {
            return port;
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    private record First(List<String> called) implements SmtpClientBuilderCustomizer {
        @Override
        public void customize(SmtpClientBuilder builder) {
            called.add("first");
        }
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    private record Last(List<String> called) implements SmtpClientBuilderCustomizer {
        @Override
        public void customize(SmtpClientBuilder builder) {
            called.add("last");
        }
    }
}

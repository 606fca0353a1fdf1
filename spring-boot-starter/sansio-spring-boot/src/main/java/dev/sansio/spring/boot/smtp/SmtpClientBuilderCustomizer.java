package dev.sansio.spring.boot.smtp;

import dev.sansio.reactive.smtp.SmtpClientBuilder;

/** Changes each builder of SMTP clients after the properties were applied; beans of this type are called in their order. */
@FunctionalInterface
public interface SmtpClientBuilderCustomizer {

    /** Changes the builder. */
    void customize(SmtpClientBuilder builder);
}

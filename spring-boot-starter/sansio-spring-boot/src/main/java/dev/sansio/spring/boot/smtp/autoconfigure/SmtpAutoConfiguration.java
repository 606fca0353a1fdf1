package dev.sansio.spring.boot.smtp.autoconfigure;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.spring.boot.smtp.SmtpClientBuilderCustomizer;
import dev.sansio.spring.boot.smtp.SmtpConnectionDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Scope;
import org.springframework.core.convert.converter.Converter;

/** An SMTP client, and a builder for more of them, once {@code sansio.smtp.host} or connection details tell the server. */
@AutoConfiguration
@ConditionalOnClass(SmtpClient.class)
@Conditional(SmtpAutoConfiguration.ServerKnown.class)
@EnableConfigurationProperties(SmtpProperties.class)
public final class SmtpAutoConfiguration {

    SmtpAutoConfiguration() {}

    @Bean
    @ConfigurationPropertiesBinding
    static TextToSecret sansioSmtpTextToSecret() {
        return new TextToSecret();
    }

    @Bean
    @ConditionalOnMissingBean(SmtpConnectionDetails.class)
    PropertiesSmtpConnectionDetails smtpConnectionDetails(SmtpProperties properties) {
        return new PropertiesSmtpConnectionDetails(properties);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    @ConditionalOnMissingBean
    SmtpClientBuilder smtpClientBuilder(
            SmtpConnectionDetails details,
            SmtpProperties properties,
            ObjectProvider<SmtpClientBuilderCustomizer> customizers) {
        SmtpClientBuilder builder = SmtpClient.builder(details.getHost(), details.getPort())
                .name(properties.name())
                .tls(properties.tls())
                .maxConnections(properties.maxConnections())
                .openTimeout(properties.openTimeout())
                .acquireTimeout(properties.acquireTimeout())
                .maxIdle(properties.maxIdle());
        String user = details.getUsername();
        Secret password = details.getPassword();
        if ((user == null) != (password == null)) {
            throw new IllegalStateException(
                    "a user without a password, or the reverse: set both sansio.smtp.username and sansio.smtp.password");
        }
        if (user != null && password != null) {
            builder.credentials(new SaslCredentials.Password(user, password));
        }
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    @Bean
    @ConditionalOnMissingBean
    SmtpClient smtpClient(SmtpClientBuilder builder) {
        return builder.build();
    }

    /** A password that is bound never shows itself again. */
    static final class TextToSecret implements Converter<String, Secret> {

        @Override
        public Secret convert(String text) {
            return Secret.of(text);
        }
    }

    /** A property or a bean tells the server. */
    static final class ServerKnown extends AnyNestedCondition {

        ServerKnown() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("sansio.smtp.host")
        static final class ByProperty {}

        @ConditionalOnBean(SmtpConnectionDetails.class)
        static final class ByDetails {}
    }
}

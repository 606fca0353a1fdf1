package dev.sansio.tool.cli;

import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a client believes. */
public final class ClientTrust {

    @Option(
            names = "--trust",
            paramLabel = "PEM",
            description =
                    "A file with the authorities to trust, or the word 'demo' for the certificate that this program's "
                            + "servers show by default; without it those of the JDK.")
    @Nullable
    String trust;

    @Option(
            names = "--insecure-no-hostname",
            description = "Does not check that the certificate is for the host; it must still be trusted.")
    boolean withoutHostVerification;

    /** Trust to be filled in by options. */
    public ClientTrust() {}

    /** Begins a client's policy. */
    public TlsConfig.Builder policy() throws IOException {
        TlsConfig.Builder policy = TlsConfig.client();
        if (trust != null) {
            policy.trust(trust.equals("demo") ? Demonstration.trust() : TlsTrust.pem(Content.of(Path.of(trust))));
        }
        return withoutHostVerification ? policy.withoutHostVerification() : policy;
    }
}

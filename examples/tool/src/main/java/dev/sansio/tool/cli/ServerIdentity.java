package dev.sansio.tool.cli;

import dev.sansio.tls.TlsCredentials;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Who a server is: a certificate of the user's, or the one for demonstrations. */
public final class ServerIdentity {

    @ArgGroup(exclusive = false)
    @Nullable
    Files files;

    /** What belongs together. */
    static final class Files {
        @Option(
                names = "--cert",
                required = true,
                paramLabel = "PEM",
                description = "The server's certificate and its chain; by default one made for demonstrations, which "
                        + "everybody has the key of.")
        Path cert = Path.of("");

        @Option(names = "--key", required = true, paramLabel = "PEM", description = "The key of --cert.")
        Path key = Path.of("");
    }

    /** An identity to be filled in by options. */
    public ServerIdentity() {}

    /** The credentials. */
    public TlsCredentials credentials() throws IOException {
        return files == null
                ? Demonstration.credentials()
                : TlsCredentials.pem(Content.of(files.cert), Content.of(files.key));
    }
}

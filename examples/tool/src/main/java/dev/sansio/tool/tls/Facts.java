package dev.sansio.tool.tls;

import dev.sansio.tls.TlsEvent;
import dev.sansio.tool.cli.Text;
import java.io.PrintStream;
import java.security.cert.X509Certificate;

/** What a handshake agreed on. */
final class Facts {

    private Facts() {}

    static void print(TlsEvent.Secured facts, PrintStream out) {
        StringBuilder lines = new StringBuilder("secured by ")
                .append(facts.protocol())
                .append(", ")
                .append(facts.cipherSuite());
        if (facts.applicationProtocol() != null) {
            lines.append(", ALPN ").append(Text.escaped(facts.applicationProtocol()));
        }
        if (facts.serverName() != null) {
            lines.append(", server name ").append(Text.escaped(facts.serverName()));
        }
        if (facts.resumed()) {
            lines.append(", resumed");
        }
        for (X509Certificate certificate : facts.peerCertificates()) {
            lines.append(System.lineSeparator())
                    .append("certificate of ")
                    .append(Text.escaped(certificate.getSubjectX500Principal().getName()))
                    .append(", by ")
                    .append(Text.escaped(certificate.getIssuerX500Principal().getName()))
                    .append(", until ")
                    .append(certificate.getNotAfter().toInstant());
        }
        out.println(lines);
    }
}

package dev.sansio.tls;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The textual encoding of certificates and keys, RFC 7468. Text outside the encapsulation boundaries is explanatory and
 * skipped (section 2); inside them everything must be right.
 */
final class Pem {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private Pem() {}

    /** What stands between two boundaries; no record, which would show it. */
    private static final class Section {

        private final String label;
        private final byte[] content;

        Section(String label, byte[] content) {
            this.label = label;
            this.content = content;
        }
    }

    /** All certificates of a text, at least one, in order; anything else in it is refused. */
    static List<X509Certificate> certificates(String text) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Section section : sections(text)) {
            if (!section.label.equals("CERTIFICATE")) {
                throw new TlsConfigurationException("expected CERTIFICATE in PEM, found " + section.label);
            }
            certificates.add(certificate(section.content, certificates.size() + 1));
        }
        if (certificates.isEmpty()) {
            throw new TlsConfigurationException("no CERTIFICATE in PEM");
        }
        return certificates;
    }

    private static X509Certificate certificate(byte[] encoded, int number) {
        try {
            ByteArrayInputStream input = new ByteArrayInputStream(encoded);
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(input);
            if (input.available() > 0) {
                throw new TlsConfigurationException("certificate " + number + " in PEM has trailing bytes");
            }
            return certificate;
        } catch (CertificateException unreadable) {
            throw new TlsConfigurationException("certificate " + number + " in PEM is unreadable", unreadable);
        }
    }

    /** The only private key of a text: PKCS #8, not encrypted. Certificates beside it are skipped. */
    static byte[] privateKey(String text) {
        byte[] key = null;
        for (Section section : sections(text)) {
            String label = section.label;
            if (label.equals("PRIVATE KEY")) {
                if (key != null) {
                    throw new TlsConfigurationException("more than one PRIVATE KEY in PEM");
                }
                key = section.content;
            } else if (label.equals("ENCRYPTED PRIVATE KEY")) {
                throw new TlsConfigurationException("the private key in PEM is encrypted: decrypt it first");
            } else if (label.endsWith("PRIVATE KEY")) {
                throw new TlsConfigurationException(
                        "the private key in PEM is a " + label + ": convert it to PKCS #8 (PRIVATE KEY)");
            } else if (!label.equals("CERTIFICATE")) {
                throw new TlsConfigurationException("expected PRIVATE KEY in PEM, found " + label);
            }
        }
        if (key == null) {
            throw new TlsConfigurationException("no PRIVATE KEY in PEM");
        }
        return key;
    }

    private static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        String label = null;
        StringBuilder content = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            String stripped = line.strip();
            if (stripped.startsWith(BEGIN)) {
                if (label != null) {
                    throw new TlsConfigurationException(label + " in PEM has no end");
                }
                label = label(stripped, BEGIN);
                content.setLength(0);
            } else if (stripped.startsWith(END)) {
                if (label == null || !label.equals(label(stripped, END))) {
                    throw new TlsConfigurationException("the END of " + label(stripped, END) + " in PEM has no BEGIN");
                }
                sections.add(new Section(label, decode(label, content)));
                label = null;
            } else if (label != null) {
                content.append(stripped);
            }
        }
        if (label != null) {
            throw new TlsConfigurationException(label + " in PEM has no end");
        }
        return sections;
    }

    /** The label of a boundary: at most 64 capital letters, digits and spaces, so that a message may repeat it. */
    private static String label(String line, String boundary) {
        if (!line.endsWith(DASHES) || line.length() < boundary.length() + DASHES.length()) {
            throw new TlsConfigurationException("a boundary in PEM is incomplete");
        }
        String label = line.substring(boundary.length(), line.length() - DASHES.length());
        if (label.isEmpty() || label.length() > 64 || !label.chars().allMatch(Pem::isLabelCharacter)) {
            throw new TlsConfigurationException("a boundary in PEM has an impossible label");
        }
        return label;
    }

    private static boolean isLabelCharacter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
    }

    private static byte[] decode(String label, StringBuilder content) {
        try {
            return Base64.getDecoder().decode(content.toString());
        } catch (IllegalArgumentException notBase64) {
            // The decoder's message names bytes of the content, which may be a key.
            throw new TlsConfigurationException(label + " in PEM is not base64");
        }
    }
}

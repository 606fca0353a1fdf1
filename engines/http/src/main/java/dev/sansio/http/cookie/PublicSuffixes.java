package dev.sansio.http.cookie;

/** Which domains are shared by strangers, such as {@code com} and {@code co.uk}: no cookie is for all of their hosts. */
@FunctionalInterface
public interface PublicSuffixes {

    /** Whether a domain, in lower case, is a public suffix. */
    boolean contains(String domain);

    /** Domains of one label only; for use where no list is at hand. */
    static PublicSuffixes topLevel() {
        return domain -> domain.indexOf('.') < 0;
    }
}

package dev.sansio.lsp;

import dev.sansio.core.Limit;

/**
 * The bounds of a session, beyond those of its messages.
 *
 * @param documents how many documents may be open
 * @param documentText how many characters the texts of all open documents, their URIs and languages may have together
 * @param editing how many characters may be walked over for the changes of one notification
 * @param registrations how many capabilities may be registered at once
 * @param progressTokens how many tokens of progress may be in use that belong to no request
 */
public record LspLimits(Limit documents, Limit documentText, Limit editing, Limit registrations, Limit progressTokens) {

    /** 4096 documents of 256 Mi characters, 1 Gi characters of editing, 4096 registrations, 1024 tokens. */
    public static final LspLimits DEFAULTS = new LspLimits(
            new Limit("LspLimits.documents", 4096),
            new Limit("LspLimits.documentText", 256L << 20),
            new Limit("LspLimits.editing", 1L << 30),
            new Limit("LspLimits.registrations", 4096),
            new Limit("LspLimits.progressTokens", 1024));

    /** These limits, with those of documents at other values. */
    public LspLimits withDocuments(long count, long characters, long walked) {
        return new LspLimits(
                new Limit(documents.name(), count),
                new Limit(documentText.name(), characters),
                new Limit(editing.name(), walked),
                registrations,
                progressTokens);
    }

    /** These limits, with {@link #registrations} and {@link #progressTokens} at other values. */
    public LspLimits withRegistrations(long count, long tokens) {
        return new LspLimits(
                documents,
                documentText,
                editing,
                new Limit(registrations.name(), count),
                new Limit(progressTokens.name(), tokens));
    }
}

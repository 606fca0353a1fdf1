package dev.sansio.oauth.provider.ask;

/** What may be done with a provider: nothing but to end it. All else is asked by clients. */
public sealed interface ProviderCommand {

    /** Requests that are there are answered, and no more are taken. */
    record Drain() implements ProviderCommand {}

    /** The connection ends at once. */
    record Close() implements ProviderCommand {}
}

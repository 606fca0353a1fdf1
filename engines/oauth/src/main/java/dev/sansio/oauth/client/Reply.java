package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/**
 * How a request to the provider ended.
 *
 * @param sentAt when it was sent
 * @param content which may have tokens in it
 * @param failure why there is no answer of use: the provider is not there, or cannot now; else null
 * @param processed whether the provider may have acted on the request
 */
record Reply(
        long call,
        long sentAt,
        ResponseHead head,
        Secret content,
        @Nullable TokenFailure failure,
        boolean processed) {}

package dev.sansio.spring.boot.http;

import dev.sansio.http.HttpFields;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.cookie.SameSite;
import dev.sansio.http.cookie.SetCookie;
import dev.sansio.reactive.http.HttpResponse;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.AbstractClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;

/** What Spring is told of a response. Its buffers are on the heap, so that none leaks. */
final class IncomingResponse extends AbstractClientHttpResponse {

    private IncomingResponse(
            int status, HttpHeaders headers, MultiValueMap<String, ResponseCookie> cookies, Flux<DataBuffer> body) {
        super(HttpStatusCode.valueOf(status), headers, cookies, body);
    }

    static IncomingResponse of(HttpResponse response) {
        return new IncomingResponse(
                response.status(),
                headers(response.fields()),
                cookies(response.fields().all("set-cookie")),
                response.body().map(DefaultDataBufferFactory.sharedInstance::wrap));
    }

    private static HttpHeaders headers(HttpFields fields) {
        HttpHeaders headers = new HttpHeaders();
        fields.forEach(field -> headers.add(field.name(), field.value()));
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }

    private static MultiValueMap<String, ResponseCookie> cookies(List<String> values) {
        MultiValueMap<String, ResponseCookie> cookies = new LinkedMultiValueMap<>();
        for (String value : values) {
            try {
                ResponseCookie cookie = cookie(SetCookie.parse(value));
                cookies.add(cookie.getName(), cookie);
            } catch (MalformedFieldException | IllegalArgumentException malformed) {
                // a user agent ignores what it cannot read (RFC 6265bis 5.6)
            }
        }
        return cookies;
    }

    private static ResponseCookie cookie(SetCookie set) {
        Long maxAge = set.maxAge();
        SameSite sameSite = set.sameSite();
        return ResponseCookie.from(set.cookie().name(), set.cookie().value())
                .domain(set.domain())
                .path(set.path())
                .maxAge(maxAge == null ? -1 : maxAge)
                .secure(set.secure())
                .httpOnly(set.httpOnly())
                .sameSite(sameSite == null ? null : sameSite.toString())
                .build();
    }
}

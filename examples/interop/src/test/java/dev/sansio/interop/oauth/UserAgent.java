package dev.sansio.interop.oauth;

import dev.sansio.interop.Program;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, follows redirections, and submits forms as they stand. */
final class UserAgent {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Where it is sent that begins so, from a page on. */
    String sentTo(String prefix, String uri) {
        String at = uri;
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> response = get(at);
            String location = response.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new AssertionError("not sent on: " + response + response.body()));
            at = URI.create(at).resolve(location).toString();
            if (at.startsWith(prefix)) {
                return at;
            }
        }
        throw new AssertionError("sent in circles");
    }

    /** Submits forms, and follows where that leads, until a page has none. The last page. */
    String submitAll(String uri) {
        String at = uri;
        HttpResponse<String> response = get(at);
        for (int i = 0; i < 20; i++) {
            String location = response.headers().firstValue("location").orElse(null);
            Matcher action = ACTION.matcher(response.body());
            if (location != null) {
                at = URI.create(at).resolve(location).toString();
                response = get(at);
            } else if (action.find()) {
                at = URI.create(at).resolve(action.group(1)).toString();
                response = post(at, inputs(response.body()));
            } else {
                return response.body();
            }
        }
        throw new AssertionError("forms without end");
    }

    private static String inputs(String page) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            inputs.put(input.group(1), input.group(2));
        }
        return inputs.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String uri) {
        return send(HttpRequest.newBuilder(URI.create(uri)).GET());
    }

    private HttpResponse<String> post(String uri, String form) {
        return send(HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Program.PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

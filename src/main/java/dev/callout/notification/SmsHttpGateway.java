package dev.callout.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.notification.NotTaken.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * SMS by a plain HTTP gateway: {@code POST {"to", "from", "text", "reference"}} with a bearer key; any 2xx has taken it. The
 * reference, which is the {@code Idempotency-Key} too, is the message's own for ever.
 */
final class SmsHttpGateway implements Gateway {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_OK = 300;
    private static final int LONGEST_RECEIPT = 100;

    private final Settings settings;
    private final HttpClient client;

    SmsHttpGateway(Settings settings) {
        this.settings = settings;
        client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** @param patience how long the gateway may take to answer */
    record Settings(URI address, @Nullable String key, String sender, Duration patience) {
        /** Without the key: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Settings[" + address.getHost() + "]";
        }
    }

    @Override
    public String send(Letter letter) throws NotTaken {
        HttpResponse<String> answer = answer(request(letter));
        int status = answer.statusCode();
        if (status < OK || status >= NOT_OK) {
            // the request is wrong for good: what is peculiar to it is the number
            boolean wrong = status == BAD_REQUEST || status == UNPROCESSABLE;
            throw new NotTaken(wrong ? Kind.UNKNOWN_ADDRESS : Kind.REFUSED, "HTTP " + status, null);
        }
        String receipt = answer.body().strip();
        return receipt.length() > LONGEST_RECEIPT ? receipt.substring(0, LONGEST_RECEIPT) : receipt;
    }

    private HttpRequest request(Letter letter) {
        ObjectNode body = JSON.createObjectNode();
        body.put("to", letter.recipient());
        body.put("from", settings.sender());
        body.put("text", letter.body());
        body.put("reference", letter.id().toString());
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                    .timeout(settings.patience())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", letter.id().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (settings.key() != null) {
                request.header("Authorization", "Bearer " + settings.key());
            }
            return request.build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws NotTaken {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            throw new NotTaken(Kind.REFUSED, "HTTP: no connection", nobodyThere);
        } catch (IOException silent) {
            throw new NotTaken(Kind.DOUBTFUL, "HTTP: " + silent.getClass().getSimpleName(), silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(Kind.DOUBTFUL, "HTTP: the server stops", stopping);
        }
    }
}

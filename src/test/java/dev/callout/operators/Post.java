package dev.callout.operators;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What has come to customers, by mail server and gateway. */
public final class Post {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LIMIT_NANOS = 120_000_000_000L;
    private static final long BETWEEN_NANOS = 50_000_000L;

    private Post() {}

    /** Everything that has arrived at an address, oldest first. */
    public static List<String> at(String address) {
        return all().stream()
                .filter(one -> address.equals(one.get("to")))
                .map(one -> one.getOrDefault("text", ""))
                .toList();
    }

    /** Waits until something with these words has arrived at an address, and answers the first. */
    public static String await(String address, String words) {
        await(() -> at(address).stream().anyMatch(text -> text.contains(words)));
        return at(address).stream()
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** How often something with these words has arrived anywhere. */
    public static long count(String words) {
        return all().stream()
                .filter(one -> one.getOrDefault("text", "").contains(words))
                .count();
    }

    static void await(BooleanSupplier enough) {
        long begin = System.nanoTime();
        while (!enough.getAsBoolean()) {
            if (System.nanoTime() - begin > LIMIT_NANOS) {
                throw new AssertionError("It never came to pass; there is " + all());
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    private static List<Map<String, String>> all() {
        String address = System.getProperty(Letterbox.ARRIVED);
        if (address == null) {
            throw new IllegalStateException("The test has no letterbox");
        }
        try (InputStream arrived = URI.create(address).toURL().openStream()) {
            return JSON.readValue(arrived, new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

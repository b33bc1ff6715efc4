package dev.callout.web;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages as a browser without scripts opens them and sends their forms, in English; a dispatcher's unless told. */
final class Clicks {
    private Clicks() {}

    static Response open(String path) {
        return open(dispatcher(), path);
    }

    static Response open(RequestSpecification who, String path) {
        return who.header("Accept-Language", "en").redirects().follow(false).get(path);
    }

    static Response send(String path, Map<String, String> fields) {
        return send(dispatcher(), path, fields);
    }

    static Response send(RequestSpecification who, String path, Map<String, String> fields) {
        return who.header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    /** Sends what is good: the answer leads to another page, whose path is told. */
    static String sent(String path, Map<String, String> fields) {
        Response answer = send(path, fields);
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Does something with the thing whose page is above the path: the answer leads back to it. */
    static void done(String path, Map<String, String> fields) {
        send(path, fields).then().statusCode(303).header("Location", endsWith(path.replaceFirst("/[^/]+$", "")));
    }

    static String between(Response page, String before, String after) {
        String text = page.asString();
        int start = text.indexOf(before) + before.length();
        assertThat(start).as(before).isGreaterThanOrEqualTo(before.length());
        return text.substring(start, text.indexOf(after, start));
    }

    static int count(Response page, String part) {
        return page.asString().split(Pattern.quote(part), -1).length - 1;
    }
}

package org.huitong.testsupport;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client would send, and requests from another address of this machine. */
public final class RawHttp {
    private RawHttp() {}

    /** The whole answer to these bytes, taken as Latin-1, from 127.0.0.1. The request has to close the connection. */
    public static String send(String request) {
        return send("127.0.0.1", request);
    }

    /** {@link #send(String)} from another of the addresses 127.x.x.x. */
    public static String send(String from, String request) {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

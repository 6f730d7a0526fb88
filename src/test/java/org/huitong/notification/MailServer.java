package org.huitong.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of the tests: takes what it is given, answers as it is told, or falls silent at a certain word. */
final class MailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    final List<String> taken = new CopyOnWriteArrayList<>();
    /** At this command it says nothing any more; {@code GREETING} is the first word, {@code .} the end of a message. */
    volatile String silentAt = "";
    /** What it answers to RCPT. */
    volatile String recipient = "250 ok";

    MailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        run(this::accept, "mail server");
    }

    int port() {
        return socket.getLocalPort();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work, String name) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException e) {
                        // Closed by one side.
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket connection = socket.accept();
            open.add(connection);
            run(() -> converse(connection), "conversation");
        }
    }

    private void converse(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = connection.getOutputStream();
        if (!say(out, "GREETING", "220 test")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0];
            String answer =
                    switch (command) {
                        case "RCPT" -> recipient;
                        case "DATA" -> "354 go on";
                        case "QUIT" -> "221 bye";
                        default -> "250 ok";
                    };
            if (!say(out, command, answer)) {
                return;
            }
            if (answer.startsWith("354")) {
                var text = new StringBuilder();
                for (String part = in.readLine(); !part.equals("."); part = in.readLine()) {
                    text.append(part).append('\n');
                }
                taken.add(text.toString());
                if (!say(out, ".", "250 taken")) {
                    return;
                }
            }
        }
        connection.close();
    }

    private boolean say(OutputStream out, String command, String answer) throws IOException {
        if (command.equals(silentAt)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}

package org.huitong.platform.database;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first packet that a server of the MySQL family sends, which names its version before anybody has signed in. The
 * driver need not get along with a server for us to say that it is the wrong one.
 *
 * @see <a href="https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html">Handshake
 *     v10</a>
 */
final class Greeting {

    private static final int TIMEOUT_MILLIS = 5000;
    private static final int PROTOCOL_VERSION = 10;

    private Greeting() {}

    /**
     * @return such as {@code 8.0.33}; empty if the server greets with an error, which the driver will explain better
     * @throws IOException if nothing answers within a few seconds
     */
    static Optional<String> version(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataInputStream input = new DataInputStream(socket.getInputStream());
            byte[] header = new byte[4];
            input.readFully(header);
            int length = Byte.toUnsignedInt(header[0]) | Byte.toUnsignedInt(header[1]) << 8;
            byte[] payload = new byte[length];
            input.readFully(payload);
            return version(payload);
        }
    }

    private static Optional<String> version(byte[] payload) {
        if (payload.length == 0 || payload[0] != PROTOCOL_VERSION) {
            return Optional.empty();
        }
        String text = new String(payload, 1, payload.length - 1, StandardCharsets.ISO_8859_1);
        return Optional.of(text.split("\0", 2)[0]);
    }
}

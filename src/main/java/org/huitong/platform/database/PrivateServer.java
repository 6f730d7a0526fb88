package org.huitong.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;

/** A MySQL server of the application's own on 127.0.0.1. It ends with the JVM, or earlier by {@link #stop()}. */
public final class PrivateServer {

    private static final int PORTS_TO_TRY = 5;

    private final DataDirectory directory;
    private final ServerAccounts accounts;
    private final RunningServer running;

    private PrivateServer(DataDirectory directory, ServerAccounts accounts, RunningServer running) {
        this.directory = directory;
        this.accounts = accounts;
        this.running = running;
    }

    /**
     * Starts the server, or finds the one that this JVM already runs over the directory; makes the database first if
     * there is none.
     *
     * @throws StartupProblem if that is impossible
     */
    public static synchronized PrivateServer start(ServerHome home, DataDirectory directory, Durability durability) {
        try {
            RunningServer running = RunningServer.in(directory).orElse(null);
            if (running != null) {
                return new PrivateServer(directory, ServerAccounts.in(directory), running);
            }
            if (durability == Durability.THROWAWAY) {
                PrivateFiles.deleteTree(directory.database());
            }
            if (!directory.initialised()) {
                NewDatabase.create(home, directory);
            }
            return serve(home, directory, durability);
        } catch (IOException e) {
            throw ServerProblems.serverFailed(e.toString(), directory.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerProblems.serverFailed(e.toString(), directory.log());
        }
    }

    /** The account of the application, and the address of its database while this server runs. */
    public DatabaseAccess access() {
        return access(ServerAccounts.APPLICATION, accounts.applicationPassword());
    }

    /** The account that owns the schema: for migrations and for what the application must not be able to do. */
    public DatabaseAccess owner() {
        return access(ServerAccounts.OWNER, accounts.ownerPassword());
    }

    private DatabaseAccess access(String username, String password) {
        // The server's own key protects the password on its way, so that no other program on this port can ask for it.
        String key =
                URLEncoder.encode(directory.database().resolve("public_key.pem").toString(), StandardCharsets.UTF_8);
        String url = "jdbc:mysql://127.0.0.1:" + running.port() + "/" + ServerAccounts.DATABASE
                + "?sslMode=DISABLED&serverRSAPublicKeyFile=" + key;
        return new DatabaseAccess(JdbcUrl.parse(url).withDefaults(), username, password);
    }

    /** Stops the server cleanly and waits for its end; the directory stays claimed by this JVM. */
    public void stop() {
        ServerProcesses.stopAll(directory);
    }

    private static PrivateServer serve(ServerHome home, DataDirectory directory, Durability durability)
            throws IOException, InterruptedException {
        ServerAccounts accounts = ServerAccounts.in(directory);
        accounts.writeScript(directory.accountsScript());
        try {
            for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
                ServerLog log = ServerLog.from(directory.log());
                int port = freePort();
                Process process = new ServerCommand(home, directory).serve(port, durability);
                RunningServer running = new RunningServer(process.pid(), port);
                running.remember(directory);
                if (new ServerProcess(process, log, directory).awaitReady()) {
                    PrivateServer server = new PrivateServer(directory, accounts, running);
                    server.checkLogin();
                    return server;
                }
            }
            throw ServerProblems.serverFailed("no free port on 127.0.0.1", directory.log());
        } finally {
            Files.deleteIfExists(directory.accountsScript());
        }
    }

    /** Proves that it is our server that answers on the port, and that its accounts are in place. */
    private void checkLogin() {
        try {
            String version = LoginProbe.version(access());
            Console.info(
                    "MySQL " + version + " 就绪 / ready on 127.0.0.1:" + running.port() + " (" + directory.path() + ")");
        } catch (SQLException e) {
            stop();
            throw ServerProblems.serverFailed(e.getMessage(), directory.log());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}

package org.huitong.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;

/** A JVM of its own for tests: starts a private server, commits one row, says so, and stays until it is killed. */
final class ServerOwner {

    static final String READY = "one row committed";

    private ServerOwner() {}

    public static void main(String[] args) throws Exception {
        PrivateServer server = PrivateServer.start(
                ServerHome.find(Optional.of(Path.of(args[0]))),
                DataDirectory.claim(Path.of(args[1])),
                Durability.DURABLE);
        DatabaseAccess access = server.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), access.username(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (name varchar(20))");
            statement.execute("insert into kept values ('王𬭚')");
        }
        Console.info(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}

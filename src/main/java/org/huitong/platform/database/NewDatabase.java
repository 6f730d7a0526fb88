package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Makes the database beside its place and moves it there whole, so that a half-made one is never taken for real. */
final class NewDatabase {

    private NewDatabase() {}

    static void create(ServerHome home, DataDirectory directory) throws IOException, InterruptedException {
        PrivateFiles.deleteTree(directory.nursery());
        Files.deleteIfExists(directory.nurseryLog());
        ServerLog log = ServerLog.from(directory.nurseryLog());
        Process process = new ServerCommand(home, directory).initialise();
        new ServerProcess(process, log, directory).awaitSuccess();
        Files.move(directory.nursery(), directory.database(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(directory.nurseryLog());
    }
}

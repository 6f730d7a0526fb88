package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Makes the database beside its place and moves it there whole, so that a half-made one is never taken for real. */
final class NewDatabase {

    private NewDatabase() {}

    static void create(ServerHome home, DataDirectory directory) throws IOException, InterruptedException {
        PrivateFiles.deleteTree(directory.nursery());
        DiskSpace.require(directory, DiskSpace.FOR_A_NEW_DATABASE);
        Console.info("正在创建私有 MySQL / creating the private MySQL in " + directory.path());
        Files.deleteIfExists(directory.nurseryLog());
        ServerLog log = ServerLog.from(directory.nurseryLog());
        Process process = new ServerCommand(home, directory).initialise();
        try {
            new ServerProcess(process, log, directory).awaitSuccess();
        } catch (StartupProblem problem) {
            PrivateFiles.deleteTree(directory.nursery());
            throw problem;
        }
        Files.move(directory.nursery(), directory.database(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(directory.nurseryLog());
    }
}

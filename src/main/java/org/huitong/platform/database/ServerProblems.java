package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;

/** The sentences about the private server. */
final class ServerProblems {

    private static final Map<String, String> PACKAGES = Map.of(
            "libaio.so.1",
            "libaio1 (Ubuntu 24.04, Debian 13: libaio1t64; RHEL, openEuler: libaio)",
            "libnuma.so.1",
            "libnuma1 (RHEL, openEuler: numactl-libs)");

    private ServerProblems() {}

    static StartupProblem platformWithoutServer(String platform) {
        return new StartupProblem(
                "本平台（" + platform + "）没有随附的 MySQL：请设置 HUITONG_DATABASE_URL 指向已有的 MySQL 8.0",
                "no MySQL server is packaged for this platform (" + platform
                        + "): set HUITONG_DATABASE_URL to an existing MySQL 8.0");
    }

    static StartupProblem serverNotUnpacked(Path home) {
        return new StartupProblem(
                "未找到 MySQL 服务器（" + home + "）：请先运行一次 mvn package，或设置 HUITONG_DATABASE_URL",
                "the MySQL server is not unpacked in " + home + ": run mvn package once, or set HUITONG_DATABASE_URL");
    }

    static StartupProblem serverCannotRun(String mysqld) {
        return new StartupProblem(
                "无法在本系统上运行 " + mysqld + "：请重新运行 mvn package，或设置 HUITONG_DATABASE_URL 指向已有的 MySQL 8.0",
                mysqld + " cannot be run on this system: run mvn package again, or set HUITONG_DATABASE_URL to an"
                        + " existing MySQL 8.0");
    }

    static StartupProblem libraryMissing(String library) {
        String name = PACKAGES.getOrDefault(library, library);
        return new StartupProblem(
                "缺少系统库 " + library + "：请安装软件包 " + name + " 后重新启动",
                "the system library " + library + " is missing: install the package " + name + " and start again");
    }

    static StartupProblem diskFull(Path directory) {
        return new StartupProblem(
                directory + " 所在磁盘已满：请清理磁盘后重新启动",
                "the disk of " + directory + " is full: free some space and start again");
    }

    static StartupProblem diskTooSmall(Path directory, long neededMegabytes, long freeMegabytes) {
        return new StartupProblem(
                directory + " 所在磁盘仅余 " + freeMegabytes + " MB，至少需要 " + neededMegabytes + " MB：请清理磁盘后重新启动",
                "the disk of " + directory + " has " + freeMegabytes + " MB left and " + neededMegabytes
                        + " MB are needed: free some space and start again");
    }

    static StartupProblem directoryNotWritable(Path directory, IOException cause) {
        String reason = cause instanceof FileSystemException fault && fault.getReason() != null
                ? fault.getReason()
                : cause.getClass().getSimpleName();
        return new StartupProblem(
                "数据目录 " + directory + " 不可写（" + reason + "）：请修改权限，或用 HUITONG_DATA_DIR 指定其他目录",
                "the data directory " + directory + " cannot be written (" + reason
                        + "): change its permissions, or name another one in HUITONG_DATA_DIR");
    }

    static StartupProblem directoryNotPermitted(Path directory) {
        return new StartupProblem(
                "MySQL 无权读写 " + directory + " 中的文件：请把它们交给运行本程序的用户",
                "MySQL may not read or write files in " + directory
                        + ": give them to the user who runs the application");
    }

    static StartupProblem directoryTaken(Path directory, String owner) {
        return new StartupProblem(
                "数据目录 " + directory + " 正被另一个实例（进程 " + owner + "）使用：请先停止它，或用 HUITONG_DATA_DIR 指定其他目录",
                "the data directory " + directory + " is in use by another instance (process " + owner
                        + "): stop that one, or name another directory in HUITONG_DATA_DIR");
    }

    static StartupProblem dataInUse(Path directory) {
        return new StartupProblem(
                "另一个 MySQL 正在使用 " + directory + " 中的数据：请先停止它",
                "another MySQL server uses the data in " + directory + ": stop it first");
    }

    static StartupProblem stillStopping(long pid) {
        return new StartupProblem(
                "MySQL（进程 " + pid + "）仍在停止中，下次启动会等待它结束",
                "MySQL (process " + pid + ") is still stopping; the next start waits for it");
    }

    static StartupProblem serverFailed(String cause, Path log) {
        return new StartupProblem(
                "MySQL 未能启动：" + cause + "（日志：" + log + "）", "MySQL did not start: " + cause + " (log: " + log + ")");
    }
}

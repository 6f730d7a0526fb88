package org.huitong.platform.database;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reason out of the log of a server that did not start. */
final class ServerFault {

    private static final Pattern MISSING_LIBRARY = Pattern.compile(
            "error while loading shared libraries: ([^:\\s]+): cannot open|Library not loaded: (?:.*/)?(\\S+)");
    /** Said by {@code setsid}: no permission, or a system without the loader that the server was built for. */
    private static final Pattern CANNOT_RUN = Pattern.compile("setsid: (?:failed to|can't) execute '?([^:'\\n]+)");

    private static final Pattern DISK_FULL = Pattern.compile(
            "No space left on device|OS errno 28\\b|Errcode: 28\\b|disk full", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA_IN_USE = Pattern.compile("Unable to lock \\./ib");
    private static final Pattern NOT_PERMITTED = Pattern.compile("Permission denied|OS errno 13\\b|Errcode: 13\\b");
    private static final Pattern PORT_TAKEN = Pattern.compile("Can't start server: Bind on TCP/IP port");
    private static final Pattern ERROR = Pattern.compile("\\[ERROR\\](?: \\[[^\\]]*\\])* (.+)");

    private ServerFault() {}

    /** Another process took the port between its choice and its use. */
    static boolean portTaken(String log) {
        return PORT_TAKEN.matcher(log).find();
    }

    static boolean diskFull(String log) {
        return DISK_FULL.matcher(log).find();
    }

    static StartupProblem explain(String log, int exitCode, DataDirectory directory, Path file) {
        Matcher library = MISSING_LIBRARY.matcher(log);
        if (library.find()) {
            return ServerProblems.libraryMissing(library.group(1) != null ? library.group(1) : library.group(2));
        }
        Matcher cannotRun = CANNOT_RUN.matcher(log);
        if (cannotRun.find()) {
            return ServerProblems.serverCannotRun(cannotRun.group(1));
        }
        if (diskFull(log)) {
            return ServerProblems.diskFull(directory.path());
        }
        if (DATA_IN_USE.matcher(log).find()) {
            return ServerProblems.dataInUse(directory.path());
        }
        if (NOT_PERMITTED.matcher(log).find()) {
            return ServerProblems.directoryNotPermitted(directory.path());
        }
        return ServerProblems.serverFailed(cause(log, exitCode), file);
    }

    private static String cause(String log, int exitCode) {
        Matcher error = ERROR.matcher(log);
        if (error.find()) {
            return error.group(1);
        }
        return log.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, last) -> last)
                .orElse("exit code " + exitCode);
    }
}

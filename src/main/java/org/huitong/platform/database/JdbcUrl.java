package org.huitong.platform.database;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a MySQL database.
 *
 * @param hosts one or more {@code host:port}, separated by commas; the port may be missing
 * @param database its name
 * @param parameters those of the driver, {@code name=value} each
 */
record JdbcUrl(String hosts, String database, List<String> parameters) {

    private static final int PORT = 3306;

    private static final String HOST = "(?:[^/?#@\\s:,\\[\\]]+|\\[[0-9a-fA-F:.]+])(?::\\d{1,5})?";

    /** No account: what stands in an address ends in logs. */
    private static final Pattern FORM =
            Pattern.compile("(?:jdbc:)?mysql://(" + HOST + "(?:," + HOST + ")*)/([^/?#\\s]+)(?:\\?([^#\\s]*))?");

    /** What the application relies on, unless the operator has set it otherwise. */
    private static final List<String> DEFAULTS = List.of(
            // Inserts of a batch travel together.
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "useServerPrepStmts=true",
            // The driver's 25 of 256 characters each would keep hardly any of ours: most name twenty columns, and an
            // insert of
            // fifty rows is ten thousand characters long.
            "prepStmtCacheSize=100",
            "prepStmtCacheSqlLimit=16384",
            // Spares the round trips that ask whether autocommit has changed.
            "useLocalSessionState=true",
            "characterEncoding=UTF-8",
            // Times are kept in UTC whatever the zones of the machines.
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "tcpKeepAlive=true");

    /** @throws StartupProblem unless it has the form {@code [jdbc:]mysql://host[:port]/database[?parameters]} */
    static JdbcUrl parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || Arrays.stream(matcher.group(1).split(",")).anyMatch(host -> port(host) > 65535)) {
            throw SettingProblems.urlInvalid();
        }
        List<String> parameters = matcher.group(3) == null || matcher.group(3).isEmpty()
                ? List.of()
                : Arrays.asList(matcher.group(3).split("&"));
        return new JdbcUrl(matcher.group(1), matcher.group(2), parameters);
    }

    String withDefaults() {
        Set<String> given = parameters.stream().map(JdbcUrl::name).collect(Collectors.toSet());
        // An older name of the same thing.
        boolean zoneGiven = given.contains("servertimezone");
        return Stream.concat(
                        parameters.stream(),
                        DEFAULTS.stream()
                                .filter(parameter -> !given.contains(name(parameter)))
                                .filter(parameter ->
                                        !(zoneGiven && name(parameter).equals("connectiontimezone"))))
                .collect(Collectors.joining("&", "jdbc:mysql://" + hosts + "/" + database + "?", ""));
    }

    /** For messages: with the port that counts where none is named. */
    String hostsAndPorts() {
        return Arrays.stream(hosts.split(",")).map(JdbcUrl::withPort).collect(Collectors.joining(","));
    }

    /** Looked up in the network; empty if there are several, of which any may answer. */
    Optional<InetSocketAddress> onlyServer() {
        if (hosts.contains(",")) {
            return Optional.empty();
        }
        String server = withPort(hosts);
        return Optional.of(new InetSocketAddress(server.substring(0, server.lastIndexOf(':')), port(server)));
    }

    private static String withPort(String host) {
        return host.matches(".*:\\d+") && !host.endsWith("]") ? host : host + ":" + PORT;
    }

    private static int port(String host) {
        String server = withPort(host);
        return Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    }
}

package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    private static final String DEFAULTS = "rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=true"
            + "&prepStmtCacheSize=100&prepStmtCacheSqlLimit=16384&useLocalSessionState=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&tcpKeepAlive=true";

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/huitong", "jdbc:mysql://db/huitong", " jdbc:mysql://db/huitong? "})
    void addsWhatTheApplicationReliesOn(String text) {
        assertEquals("jdbc:mysql://db/huitong?" + DEFAULTS, JdbcUrl.parse(text).withDefaults());
    }

    @Test
    void leavesAloneWhatTheOperatorHasSet() {
        assertEquals(
                "jdbc:mysql://db:3307/huitong?sslMode=VERIFY_CA&CachePrepStmts=false&serverTimezone=Asia/Shanghai"
                        + "&rewriteBatchedStatements=true&useServerPrepStmts=true&prepStmtCacheSize=100"
                        + "&prepStmtCacheSqlLimit=16384&useLocalSessionState=true&characterEncoding=UTF-8&forceConnectionTimeZoneToSession=true&tcpKeepAlive=true",
                JdbcUrl.parse("mysql://db:3307/huitong?sslMode=VERIFY_CA&CachePrepStmts=false"
                                + "&serverTimezone=Asia/Shanghai")
                        .withDefaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mysql://db/x|db:3306",
                "mysql://db:3307/x|db:3307",
                "mysql://a:1,b/x|a:1,b:3306",
                "mysql://[::1]/x|[::1]:3306",
                "mysql://[::1]:3307/x|[::1]:3307"
            })
    void namesThePortThatCounts(String text, String expected) {
        assertEquals(expected, JdbcUrl.parse(text).hostsAndPorts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huitong",
                "mysql://",
                "mysql://db",
                "mysql://db/",
                "mysql://db:port/huitong",
                "mysql://db:70000/huitong",
                "mysql:///huitong",
                "mysql://user:password@db/huitong",
                "jdbc:postgresql://db/huitong",
                "mysql://db/hui tong",
                "mysql://db/huitong/more"
            })
    void refusesEverythingElse(String text) {
        StartupProblem problem = assertThrows(StartupProblem.class, () -> JdbcUrl.parse(text));
        assertEquals(SettingProblems.urlInvalid().getMessage(), problem.getMessage());
    }
}

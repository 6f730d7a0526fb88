package org.huitong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Faults as an operator sees them: one line on the error stream, code 1, and nothing else. */
class MainTest {

    @Test
    void aFaultIsOneChineseAndEnglishLineEvenInTheCLocale() throws Exception {
        Process process = run(Map.of(
                "LC_ALL", "C",
                "HUITONG_DATABASE_URL", "postgresql://db/huitong",
                "HUITONG_SECRET", "0123456789abcdef0123456789abcdef"));

        assertEquals(
                "HUITONG_DATABASE_URL 无效：应形如 mysql://主机:3306/huitong，用户名和密码写在"
                        + " HUITONG_DATABASE_USERNAME 和 HUITONG_DATABASE_PASSWORD 中"
                        + " / HUITONG_DATABASE_URL is not valid: it must look like mysql://host:3306/huitong, with the"
                        + " account in HUITONG_DATABASE_USERNAME and HUITONG_DATABASE_PASSWORD\n",
                text(process.getErrorStream().readAllBytes()));
        assertEquals("", text(process.getInputStream().readAllBytes()));
        assertEquals(1, process.waitFor());
    }

    @Test
    void aMissingServerIsTold() throws Exception {
        Process process = run(Map.of("HUITONG_MYSQL_HOME", "/nowhere"));

        assertEquals(
                "未找到 MySQL 服务器（/nowhere）：请先运行一次 mvn package，或设置 HUITONG_DATABASE_URL"
                        + " / the MySQL server is not unpacked in /nowhere: run mvn package once, or set"
                        + " HUITONG_DATABASE_URL\n",
                text(process.getErrorStream().readAllBytes()));
        assertEquals(1, process.waitFor());
    }

    @Test
    void aSecondSecretUnderOneNumberIsTold() throws Exception {
        Process process = run(Map.of(
                "HUITONG_SECRET_VERSION", "2",
                "HUITONG_OLD_SECRETS", "2:0123456789abcdef0123456789abcdef"));

        assertEquals(
                "HUITONG_SECRET_VERSION 与 HUITONG_OLD_SECRETS 中编号 2 重复：更换密钥时须将编号加一"
                        + " / HUITONG_SECRET_VERSION and HUITONG_OLD_SECRETS name number 2 twice: raise the number by"
                        + " one with each new secret\n",
                text(process.getErrorStream().readAllBytes()));
        assertEquals("", text(process.getInputStream().readAllBytes()));
        assertEquals(1, process.waitFor());
    }

    @Test
    void aLogKeptTooShortIsTold() throws Exception {
        Process process = run(Map.of("HUITONG_AUDIT_KEEP", "P183D"));

        assertEquals(
                "HUITONG_AUDIT_KEEP 无效：审计日志至少须保存六个月，例如 P184D 或更长"
                        + " / HUITONG_AUDIT_KEEP is not valid: the audit log must be kept for at least six months, such"
                        + " as P184D or longer\n",
                text(process.getErrorStream().readAllBytes()));
        assertEquals(1, process.waitFor());
    }

    private static Process run(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("HUITONG_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package org.huitong.platform.database;

import java.nio.file.Path;

/** The sentences about settings and about an existing database. */
final class SettingProblems {

    private SettingProblems() {}

    static StartupProblem urlInvalid() {
        return new StartupProblem(
                "HUITONG_DATABASE_URL 无效：应形如 mysql://主机:3306/huitong，"
                        + "用户名和密码写在 HUITONG_DATABASE_USERNAME 和 HUITONG_DATABASE_PASSWORD 中",
                "HUITONG_DATABASE_URL is not valid: it must look like mysql://host:3306/huitong, with the account in "
                        + "HUITONG_DATABASE_USERNAME and HUITONG_DATABASE_PASSWORD");
    }

    static StartupProblem accountMissing() {
        return new StartupProblem(
                "已设置 HUITONG_DATABASE_URL，还须设置 HUITONG_DATABASE_USERNAME 和 HUITONG_DATABASE_PASSWORD",
                "HUITONG_DATABASE_URL is set: set HUITONG_DATABASE_USERNAME and HUITONG_DATABASE_PASSWORD as well");
    }

    static StartupProblem ownerIncomplete() {
        return new StartupProblem(
                "HUITONG_DATABASE_OWNER_USERNAME 与 HUITONG_DATABASE_OWNER_PASSWORD 须同时设置或都不设置",
                "set HUITONG_DATABASE_OWNER_USERNAME and HUITONG_DATABASE_OWNER_PASSWORD both, or neither");
    }

    static StartupProblem secretMissing() {
        return new StartupProblem(
                "使用外部数据库时必须设置 HUITONG_SECRET（至少 " + Secret.MINIMUM_LENGTH + " 个字符，各实例相同）",
                "HUITONG_SECRET is required with an external database: set it to at least " + Secret.MINIMUM_LENGTH
                        + " characters, the same for all instances");
    }

    static StartupProblem secretTooShort() {
        return new StartupProblem(
                "HUITONG_SECRET 太短：至少需要 " + Secret.MINIMUM_LENGTH + " 个字符",
                "HUITONG_SECRET is too short: it needs at least " + Secret.MINIMUM_LENGTH + " characters");
    }

    static StartupProblem secretVersionInvalid() {
        return new StartupProblem(
                "HUITONG_SECRET_VERSION 以及 HUITONG_OLD_SECRETS 中的编号须为 1 到 65535 的整数",
                "HUITONG_SECRET_VERSION and the numbers in HUITONG_OLD_SECRETS must be whole numbers from 1 to 65535");
    }

    static StartupProblem secretVersionTwice(int version) {
        return new StartupProblem(
                "HUITONG_SECRET_VERSION 与 HUITONG_OLD_SECRETS 中编号 " + version + " 重复：更换密钥时须将编号加一",
                "HUITONG_SECRET_VERSION and HUITONG_OLD_SECRETS name number " + version
                        + " twice: raise the number by one with each new secret");
    }

    static StartupProblem oldSecretsInvalid() {
        return new StartupProblem(
                "HUITONG_OLD_SECRETS 无效：应形如 1:旧密钥,2:旧密钥，每个密钥至少 " + Secret.MINIMUM_LENGTH + " 个字符",
                "HUITONG_OLD_SECRETS is not valid: it must look like 1:secret,2:secret, each secret with at least "
                        + Secret.MINIMUM_LENGTH + " characters");
    }

    static StartupProblem logTermTooShort(long days) {
        return new StartupProblem(
                "HUITONG_AUDIT_KEEP 无效：审计日志至少须保存六个月，例如 P" + days + "D 或更长",
                "HUITONG_AUDIT_KEEP is not valid: the audit log must be kept for at least six months, such as P" + days
                        + "D or longer");
    }

    static StartupProblem providerIncomplete() {
        return new StartupProblem(
                "HUITONG_OIDC_ISSUER（形如 https://主机）、HUITONG_OIDC_CLIENT_ID 和 HUITONG_OIDC_CLIENT_SECRET 须同时设置或都不设置",
                "set HUITONG_OIDC_ISSUER (like https://host), HUITONG_OIDC_CLIENT_ID and HUITONG_OIDC_CLIENT_SECRET"
                        + " all, or none");
    }

    static StartupProblem channelUnknown(String variable, String known) {
        return new StartupProblem(variable + " 无效：可设为 " + known, variable + " is not valid: it can be " + known);
    }

    static StartupProblem channelIncomplete(String variable, String missing) {
        return new StartupProblem(
                variable + " 所选的发送方式还缺少设置：" + missing,
                "the channel chosen by " + variable + " lacks settings: " + missing);
    }

    static StartupProblem secretLost(Path file) {
        return new StartupProblem(
                "数据库已存在但缺少 " + file + "：请从备份恢复该文件，或设置原来的 HUITONG_SECRET",
                "the database exists but " + file
                        + " is missing: restore that file from a backup, or set HUITONG_SECRET to its former value");
    }

    static StartupProblem unreachable(String hostAndPort) {
        return new StartupProblem(
                "无法连接数据库 " + hostAndPort + "：请检查 HUITONG_DATABASE_URL、网络，以及 MySQL 是否已启动",
                "the database at " + hostAndPort
                        + " cannot be reached: check HUITONG_DATABASE_URL, the network, and that MySQL runs there");
    }

    static StartupProblem loginRefused(String username, String hostAndPort) {
        return new StartupProblem(
                "数据库 " + hostAndPort + " 拒绝用户 " + username + " 登录：请检查该用户名和密码（HUITONG_DATABASE_…）",
                "the database at " + hostAndPort + " refuses the user " + username
                        + ": check that name and its password (HUITONG_DATABASE_…)");
    }

    static StartupProblem databaseUnknown(String database, String hostAndPort) {
        return new StartupProblem(
                hostAndPort + " 上没有数据库 " + database + "：请先创建它（字符集 utf8mb4）",
                "there is no database " + database + " at " + hostAndPort + ": create it (character set utf8mb4)");
    }

    static StartupProblem databaseForbidden(String username, String database, String hostAndPort) {
        return new StartupProblem(
                "用户 " + username + " 无权使用 " + hostAndPort + " 上的数据库 " + database + "，或该数据库不存在：请创建并授权",
                "the user " + username + " has no rights on the database " + database + " at " + hostAndPort
                        + ", or it does not exist: create it and grant all rights on it");
    }

    static StartupProblem notMysql8(String version, String hostAndPort) {
        return new StartupProblem(
                hostAndPort + " 的数据库版本为 " + version + "：需要 MySQL 8.0 或更高版本（不支持 MariaDB）",
                "the database at " + hostAndPort + " is version " + version
                        + ": MySQL 8.0 or later is needed (MariaDB is not supported)");
    }

    static StartupProblem connectionFailed(String hostAndPort, String cause) {
        return new StartupProblem(
                "数据库 " + hostAndPort + " 拒绝连接：" + cause,
                "the database at " + hostAndPort + " refuses to connect: " + cause);
    }

    static StartupProblem unforeseen(Exception cause) {
        return new StartupProblem("数据库准备失败：" + cause, "the database could not be prepared: " + cause);
    }
}

package org.huitong.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The accounts of the private server: {@code root} for the operator; {@code huitong_owner}, which owns the schema and
 * migrates it; and {@code huitong}, with which the application works and which cannot change what is only written.
 */
record ServerAccounts(String rootPassword, String ownerPassword, String applicationPassword) {

    static final String APPLICATION = "huitong";
    static final String OWNER = "huitong_owner";
    static final String DATABASE = "huitong";

    private static final List<String> NAMES = List.of("root", OWNER, APPLICATION);

    /** Reads the passwords; makes and keeps new ones where there are none, since the server adopts them at its start. */
    static ServerAccounts in(DataDirectory directory) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(directory.passwords())) {
            try (Reader reader = Files.newBufferedReader(directory.passwords())) {
                kept.load(reader);
            }
        }
        if (!kept.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name -> kept.putIfAbsent(name, Secret.random(24)));
            StringWriter content = new StringWriter();
            kept.store(content, null);
            PrivateFiles.write(directory.passwords(), content.toString());
        }
        return new ServerAccounts(kept.getProperty("root"), kept.getProperty(OWNER), kept.getProperty(APPLICATION));
    }

    /**
     * Writes the script that the server runs before it accepts its first connection. It runs at every start, so that a
     * start that was cut short and a lost password file both mend themselves, and so does a directory from before there
     * was an owner: what the application may do beyond reading is granted table by table, see {@link TableGrants}.
     */
    void writeScript(Path file) throws IOException {
        PrivateFiles.write(
                file, """
                alter user 'root'@'localhost' identified by '%1$s';
                create database if not exists %4$s;
                create user if not exists '%5$s'@'localhost' identified by '%2$s';
                alter user '%5$s'@'localhost' identified by '%2$s';
                grant all on %4$s.* to '%5$s'@'localhost' with grant option;
                create user if not exists '%6$s'@'localhost' identified by '%3$s';
                alter user '%6$s'@'localhost' identified by '%3$s';
                revoke if exists all on %4$s.* from '%6$s'@'localhost';
                grant select on %4$s.* to '%6$s'@'localhost';
                """.formatted(rootPassword, ownerPassword, applicationPassword, DATABASE, OWNER, APPLICATION));
    }

    /** Keeps the passwords out of any log. */
    @Override
    public String toString() {
        return "ServerAccounts[]";
    }
}

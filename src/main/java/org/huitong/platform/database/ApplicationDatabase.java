package org.huitong.platform.database;

import java.io.IOException;
import java.util.Optional;

/** The database of the application: an existing MySQL if the operator names one, a private server otherwise. */
public final class ApplicationDatabase {

    private ApplicationDatabase() {}

    /**
     * Makes the database ready and hands its address and the secret to the configuration. To be called before the
     * application starts; live reload calls it again in the same JVM.
     *
     * @throws StartupProblem if there is no usable database, or a setting that it depends on cannot be meant
     */
    public static void prepare() {
        try {
            SecretVersions.check(DatabaseSettings::value);
            LogTerm.check(DatabaseSettings::value);
            ProviderSettings.check(DatabaseSettings::value);
            MessageSettings.check(DatabaseSettings::value);
            DatabaseSettings settings = DatabaseSettings.read();
            if (settings.url().isPresent()) {
                useExisting(settings.url().get(), settings);
            } else {
                usePrivate(settings);
            }
        } catch (StartupProblem problem) {
            StopAtExit.waitIfBegun();
            throw problem;
        } catch (IOException | RuntimeException e) {
            StopAtExit.waitIfBegun();
            throw SettingProblems.unforeseen(e);
        }
    }

    private static void useExisting(String url, DatabaseSettings settings) {
        String secret = Secret.forExternal(settings.secret());
        PreparedSettings.publish(ExternalDatabase.check(url, settings), ExternalDatabase.owner(url, settings), secret);
    }

    private static void usePrivate(DatabaseSettings settings) throws IOException {
        ServerHome home = ServerHome.find(settings.mysqlHome());
        DataDirectory directory = DataDirectory.claim(settings.dataDirectory());
        String secret = Secret.forPrivate(settings.secret(), directory);
        PrivateServer server = PrivateServer.start(home, directory, Durability.DURABLE);
        PreparedSettings.publish(server.access(), Optional.of(server.owner()), secret);
    }
}

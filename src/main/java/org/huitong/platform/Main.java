package org.huitong.platform;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.huitong.platform.database.ApplicationDatabase;
import org.huitong.platform.database.Console;
import org.huitong.platform.database.StartupProblem;

/**
 * Starts the database, then the application. A fault that an operator can mend is told in one sentence on the error
 * stream, and the process ends with code 1.
 */
@QuarkusMain
public class Main {

    /** @param args handed on to the application unread */
    public static void main(String... args) {
        Thread ahead = new Thread(Main::loadApplication, "application");
        ahead.setDaemon(true);
        ahead.start();
        try {
            ApplicationDatabase.prepare();
        } catch (StartupProblem problem) {
            Console.error(problem.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** While the database starts: what Quarkus builds without any setting of this start, more than a second of it. */
    private static void loadApplication() {
        try {
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // Quarkus.run meets it again, and tells.
        }
    }
}

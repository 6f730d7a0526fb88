package org.huitong.platform;

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
        try {
            ApplicationDatabase.prepare();
        } catch (StartupProblem problem) {
            Console.error(problem.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}

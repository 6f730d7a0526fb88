package org.huitong.platform.database;

/**
 * A reason why the application cannot start, in one line for the operator: Chinese, " / ", English. The sentences stand
 * in the code because the message bundles only exist once the application runs.
 */
public final class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartupProblem(String chinese, String english) {
        super(oneLine(chinese) + " / " + oneLine(english), null, false, false);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

package org.huitong.platform.database;

/**
 * How to reach a database.
 *
 * @param url JDBC URL with all parameters
 * @param username account
 * @param password its password
 */
public record DatabaseAccess(String url, String username, String password) {

    /** Keeps the password out of any log. */
    @Override
    public String toString() {
        return "DatabaseAccess[url=" + url + ", username=" + username + "]";
    }
}

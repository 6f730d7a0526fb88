/**
 * What stands before the start: settings that can be meant, and the database under the application, an existing MySQL named
 * by the environment, or a private MySQL server that is
 * created, started, recovered and stopped here; and what the application may do in it. But for {@code TableGrants}, which
 * runs with each migration, it uses nothing but the JDK, the JDBC driver and the life cycle of
 * Quarkus, since it runs before the application exists. It publishes no events; what it has prepared reaches the
 * application as configuration through {@link org.huitong.platform.database.PreparedSettings}.
 */
package org.huitong.platform.database;

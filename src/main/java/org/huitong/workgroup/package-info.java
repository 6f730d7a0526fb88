/**
 * The working groups of city and province (工作组): who is responsible for what. It uses only the foundation and publishes
 * no events yet.
 */
package org.huitong.workgroup;

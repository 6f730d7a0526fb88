/**
 * Delegations (代表团): the provincial-level units, which come with the schema, and organisations that the organiser adds.
 * It uses only the foundation and publishes {@code DelegationAdded} and {@code DelegationRemoved}.
 */
package org.huitong.delegation;

/**
 * Registration: who takes part under which category, what they were asked, what reviewers decided, and the places they
 * hold in forums. It uses {@code person}, {@code program} and {@code category}. It publishes {@code RegistrationSubmitted}, the reviewers'
 * decisions and {@code RegistrationWithdrawn}; whoever gave a guest something listens and takes it back.
 */
package org.huitong.registration;

package org.huitong.agenda;

import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/** A body that carries a forum, as one version has it. */
public record PlannedBody(OrganisationRole role, LocalText name) {}

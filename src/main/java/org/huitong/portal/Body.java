package org.huitong.portal;

import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/** A body in its role; lists of them keep the order fixed by protocol. */
record Body(OrganisationRole role, LocalText name) {}

package org.huitong.registration;

import org.huitong.person.Mobile;
import org.huitong.person.PersonName;

/** A guardian who agrees, checked. */
record GuardianDetails(PersonName name, GuardianRelation relation, Mobile mobile) {}

package org.huitong.portal;

import org.huitong.platform.LocalText;

/** Where something takes place. */
record HallView(String code, LocalText name, LocalText venue, String floor) {}

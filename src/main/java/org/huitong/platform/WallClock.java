package org.huitong.platform;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** The real clock, in a demonstration too. */
@Qualifier
@Retention(RUNTIME)
public @interface WallClock {}

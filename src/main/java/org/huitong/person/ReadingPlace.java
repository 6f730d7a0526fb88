package org.huitong.person;

/** Where in a name a character stands: 单 is shan as a surname and dan inside a name. */
enum ReadingPlace {
    /** At the beginning of a name without a middle dot; one character or a compound surname. */
    SURNAME,
    /** Anywhere else. */
    INSIDE
}

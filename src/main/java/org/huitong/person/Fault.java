package org.huitong.person;

/** Why something typed about a person was refused. */
public sealed interface Fault permits DocumentFault, EmailFault, MobileFault, NameFault {

    /** The name of the enum constant. */
    String name();

    /** A stable code for the API and the error workbook of an import; it never changes with the language. */
    default String code() {
        return name();
    }

    /** What is wrong and what to do about it, in the language of {@code messages}. */
    String text(PersonMessages messages);
}

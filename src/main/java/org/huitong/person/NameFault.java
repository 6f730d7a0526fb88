package org.huitong.person;

/** Why a person's name was refused. The names are stable codes. */
public enum NameFault implements Fault {
    /** Nothing was typed, or nothing that is a letter or a character. */
    MISSING,
    /** Longer than {@link PersonName#MAX_CODE_POINTS}. */
    TOO_LONG,
    /** A control character, or one that turns the direction of writing for what follows. */
    HIDDEN_CHARACTERS,
    /** A self-made character of one computer or an old font, which others cannot show. */
    PRIVATE_USE_CHARACTERS,
    /** A digit, a symbol, an emoji or punctuation that no name holds. */
    WRONG_CHARACTERS;

    @Override
    public String text(PersonMessages messages) {
        return switch (this) {
            case MISSING -> messages.nameMissing();
            case TOO_LONG -> messages.nameTooLong(PersonName.MAX_CODE_POINTS);
            case HIDDEN_CHARACTERS -> messages.nameHiddenCharacters();
            case PRIVATE_USE_CHARACTERS -> messages.namePrivateUseCharacters();
            case WRONG_CHARACTERS -> messages.nameWrongCharacters();
        };
    }
}

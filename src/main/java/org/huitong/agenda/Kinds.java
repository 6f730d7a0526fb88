package org.huitong.agenda;

import org.huitong.platform.Message;
import org.huitong.program.AgendaItem;
import org.huitong.program.ForumKind;
import org.huitong.program.ProgramMessages;

/** Words of a kind as one side of a difference, in the language of whoever reads them. */
final class Kinds {
    private Kinds() {}

    /** What a unit of the programme is. */
    record Forum(ForumKind kind) {
        @Override
        public String toString() {
            return Message.of(ProgramMessages.class, m -> m.kind(kind)).toString();
        }
    }

    /** What happens in a slot. */
    record Item(AgendaItem.Kind kind) {
        @Override
        public String toString() {
            return Message.of(ProgramMessages.class, m -> m.itemKind(kind)).toString();
        }
    }

    /** Whether people register for it. */
    record Registration(boolean needed) {
        @Override
        public String toString() {
            return Message.of(AgendaMessages.class, m -> m.registration(needed)).toString();
        }
    }

    /** Someone with the role in which they appear. */
    record Appearance(PlannedSpeaker speaker) {
        @Override
        public String toString() {
            return Message.of(ProgramMessages.class, m -> m.speakerRole(speaker.role())) + " " + speaker;
        }
    }
}

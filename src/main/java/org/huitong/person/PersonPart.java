package org.huitong.person;

/** What of a person goes together when two rows prove to be one human. */
public enum PersonPart {
    NAME {
        @Override
        void copy(Person from, Person to) {
            to.name = from.name;
            to.latinName = from.latinName;
            to.pinyin = from.pinyin;
            to.sortKey = from.sortKey;
        }
    },
    DOCUMENT {
        @Override
        void copy(Person from, Person to) {
            to.documentType = from.documentType;
            to.documentNumber = from.documentNumber;
            to.documentIndex = from.documentIndex;
            to.sex = from.sex;
            to.birthDate = from.birthDate;
        }
    },
    MOBILE {
        @Override
        void copy(Person from, Person to) {
            to.mobile = from.mobile;
            to.mobileIndex = from.mobileIndex;
            to.mobileTail = from.mobileTail;
        }
    },
    EMAIL {
        @Override
        void copy(Person from, Person to) {
            to.email = from.email;
        }
    };

    abstract void copy(Person from, Person to);
}

/**
 * People: the rules of names, identity documents, mobile numbers and e-mail addresses, their readings in pinyin and
 * the text by which a person is found. {@code People} keeps them, with document and mobile numbers encrypted; the organiser
 * says at {@code /admin/readings} where a reading is another. It uses {@code platform} and {@code identity} and publishes
 * {@code DocumentNumberRead}, {@code MobileNumberRead} and {@code NameReadingChanged}.
 */
package org.huitong.person;

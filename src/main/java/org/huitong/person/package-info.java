/**
 * People: the rules of names, identity documents, mobile numbers and e-mail addresses, their readings in pinyin and
 * the text by which a person is found. {@code People} keeps them, with document and mobile numbers encrypted. It
 * uses {@code platform} only and publishes {@code DocumentNumberRead} and {@code MobileNumberRead}.
 */
package org.huitong.person;

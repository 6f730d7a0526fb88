/**
 * People: the rules of names, identity documents, mobile numbers and e-mail addresses, their readings in pinyin and
 * the text by which a person is found. It may use {@code platform} only, and today needs nothing of it. It publishes
 * no events yet.
 */
package org.huitong.person;

/**
 * Forms as data: the fields a form consists of, their kinds, and the rules of what may be answered, one class per kind. It
 * uses {@code person} for documents, numbers and addresses. It keeps nothing and publishes no events: whose form it is and
 * where the answers go is the matter of others.
 */
package org.huitong.form;

/**
 * Party: who comes along with whom, and who registers several people one after the other. It uses {@code registration} and
 * {@code category}; each of them is a registration of its own. It publishes {@code CompanionAdded} and {@code GroupOpened}.
 */
package org.huitong.party;

/** What databases disagree about, a class each, and the standard that they share. */
package dev.autogen.dialect;

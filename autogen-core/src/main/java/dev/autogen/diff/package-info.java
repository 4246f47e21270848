/** Compares two schemas and says what turns one into the other. */
package dev.autogen.diff;

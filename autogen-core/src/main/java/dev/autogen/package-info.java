/** The root: what all packages share. */
package dev.autogen;

/** Writes revisions as Java sources, and compiles those that are there. */
package dev.autogen.codegen;

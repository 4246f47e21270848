/** Reads the schema of a live database, and asks a server for its own words. */
package dev.autogen.reflect;

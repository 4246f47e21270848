/** Runs revisions on a database, or writes what would run as a script. */
package dev.autogen.migrate;

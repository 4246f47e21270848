/** The command line. */
package dev.autogen.cli;

/** Where the user's classes are: found from the configuration, Maven or Gradle, and remembered. */
package dev.autogen.cli.classpath;

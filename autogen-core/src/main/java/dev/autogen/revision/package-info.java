/** What a revision is, and how revisions follow one another. */
package dev.autogen.revision;

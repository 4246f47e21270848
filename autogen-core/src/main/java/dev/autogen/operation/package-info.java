/** Changes as values, and the verbs that make them. */
package dev.autogen.operation;

/** Many small entity models, one mapping idea each. */
package dev.autogen.samples.corpus;

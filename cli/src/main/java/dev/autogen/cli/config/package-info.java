/** What autogen.toml says, read once, checked, and handed out as records. */
package dev.autogen.cli.config;

/** What a check found, in the formats that CI systems read. */
package dev.autogen.cli.report;

/** What a schema is made of: one record for each kind of object, without a database. */
package dev.autogen.schema;

/** Reads the schema that JPA entities ask for, out of Hibernate's metamodel, without a database. */
package dev.autogen.jpa;

package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Month;
import java.util.Locale;

/** A naming strategy of the project's own. */
@Model(
        settings =
                "hibernate.physical_naming_strategy=dev.autogen.samples.corpus.name.PhysicalStrategy$Prefixing")
interface PhysicalStrategy {
    class Prefixing extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(
                org.hibernate.boot.model.naming.Identifier name,
                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
            return org.hibernate.boot.model.naming.Identifier.toIdentifier(
                    "T_" + name.getText(), name.isQuoted());
        }

        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalColumnName(
                org.hibernate.boot.model.naming.Identifier name,
                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
            return org.hibernate.boot.model.naming.Identifier.toIdentifier(
                    name.getText().toUpperCase(Locale.ROOT), true);
        }
    }

    @Entity(name = "Prefixed")
    @Table(indexes = @Index(name = "by_name", columnList = "name"))
    class Prefixed {
        @Id @GeneratedValue long id;
        String name;

        @Column(unique = true)
        String code;

        @Enumerated(EnumType.STRING)
        Month month;
    }
}

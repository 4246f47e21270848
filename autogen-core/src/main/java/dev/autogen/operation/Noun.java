package dev.autogen.operation;

/** The kind of thing that is changed; a column needs no word beside {@code table.column}. */
enum Noun {
    COLUMN("", ""),
    SCHEMA("schema", "schemas"),
    ENUM_TYPE("enum type", "enum types"),
    DOMAIN("domain", "domains"),
    COMPOSITE_TYPE("composite type", "composite types"),
    ATTRIBUTE("attribute", "attributes"),
    SEQUENCE("sequence", "sequences"),
    TABLE("table", "tables"),
    COMMENT("the comment of table", "the comments of tables"),
    CONSTRAINT_COMMENT("the comment of constraint", "the comments of constraints"),
    INDEX_COMMENT("the comment of index", "the comments of indexes"),
    PRIMARY_KEY("primary key", "primary keys"),
    UNIQUE_KEY("unique key", "unique keys"),
    CHECK("check", "checks"),
    EXCLUSION("exclusion constraint", "exclusion constraints"),
    CONSTRAINT("constraint", "constraints"),
    INDEX("index", "indexes"),
    UNIQUE_INDEX("unique index", "unique indexes"),
    FOREIGN_KEY("foreign key", "foreign keys"),
    OPTIONS("the options of table", "the options of tables"),
    VIEW("view", "views"),
    MATERIALIZED_VIEW("materialized view", "materialized views"),
    SQL("SQL", "SQL");

    final String one;
    final String many;

    Noun(String one, String many) {
        this.one = one;
        this.many = many;
    }
}

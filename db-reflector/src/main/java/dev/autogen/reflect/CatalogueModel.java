package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.TableConstraint;

/** Makes our model of what SchemaCrawler loaded through the queries of a {@link Catalogue}. */
record CatalogueModel(Catalogue catalogue, Survey survey, Dialect dialect) {

    SchemaModel of(Catalog loaded) {
        var tables = new ArrayList<Table>();
        for (var table : loaded.getTables()) {
            tables.add(catalogue.refine(table(table), table));
        }
        var sequences = new ArrayList<Sequence>();
        for (var sequence : loaded.getSequences()) {
            sequences.add(sequence(sequence));
        }
        tables.sort(Comparator.comparing(Table::name));
        sequences.sort(Comparator.comparing(Sequence::name));
        return catalogue.complete(
                new SchemaModel(
                        survey.otherSchemas(),
                        survey.enumTypes(),
                        survey.domains(),
                        survey.compositeTypes(),
                        sequences,
                        tables,
                        survey.views(),
                        survey.bystanders()));
    }

    private Sequence sequence(schemacrawler.schema.Sequence sequence) {
        var facts = Facts.of(sequence);
        var text = SequenceText.parse(facts.require("options"));
        return new Sequence(
                survey.name(sequence.getSchema().getName(), sequence.getName()),
                text.options(),
                Optional.of(dialect.parseType(text.type()))
                        .filter(it -> !it.equals(DataType.bigint())),
                facts.text("owner").map(it -> owner(facts.list("owner"))),
                facts.text("comment"));
    }

    private Sequence.Owner owner(List<String> parts) {
        return new Sequence.Owner(survey.name(parts.get(0), parts.get(1)), parts.get(2));
    }

    private Table table(schemacrawler.schema.Table table) {
        var name = survey.name(table.getSchema().getName(), table.getName());
        var columns = new ColumnFacts(survey.typeNames(), dialect);
        var result =
                new Table(
                        name,
                        Facts.ofColumns(table).stream().map(columns::column).toList(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        table.getIndexes().stream()
                                .sorted(Comparator.comparing(it -> it.getName()))
                                .map(it -> IndexFacts.index(name, it))
                                .toList(),
                        List.of(),
                        Facts.of(table).text("comment"),
                        new TableFacts(survey, dialect).options(table),
                        new TableFacts(survey, dialect).partitions(table));
        var constraints = new ArrayList<>(table.getTableConstraints());
        constraints.sort(Comparator.comparing(TableConstraint::getName));
        for (var constraint : constraints) {
            result = withConstraint(result, constraint);
        }
        return result;
    }

    private Table withConstraint(Table table, TableConstraint constraint) {
        var facts = Facts.of(constraint);
        var name = Optional.of(constraint.getName());
        return switch (constraint.getType()) {
            case primary_key -> table.primaryKey(primaryKey(name, facts));
            case unique -> table.unique(uniqueKey(name, facts));
            case check ->
                    facts.holds("exclusion")
                            ? table.exclusion(exclusion(name, facts))
                            : table.check(check(name, facts));
            case foreign_key -> table.foreignKey(foreignKey(table.name(), name, facts));
            default -> throw new IllegalStateException("No query of ours asks for " + constraint);
        };
    }

    private static PrimaryKey primaryKey(Optional<String> name, Facts facts) {
        return new PrimaryKey(
                name,
                facts.list("columns"),
                deferral(facts),
                facts.list("included"),
                facts.storage(),
                facts.holds("temporal"),
                OnConflict.ABORT,
                facts.text("comment"));
    }

    private static UniqueKey uniqueKey(Optional<String> name, Facts facts) {
        return new UniqueKey(
                name,
                facts.list("columns"),
                deferral(facts),
                facts.holds("equalNulls"),
                facts.list("included"),
                facts.storage(),
                facts.holds("temporal"),
                OnConflict.ABORT,
                facts.text("comment"));
    }

    private static Check check(Optional<String> name, Facts facts) {
        return new Check(
                name,
                Parentheses.without(facts.require("expression")),
                validity(facts),
                facts.holds("notInherited")
                        ? Check.Inheritance.NOT_INHERITED
                        : Check.Inheritance.INHERITED,
                facts.text("comment"));
    }

    /** The database says the whole constraint, which begins with the word. */
    private static Exclusion exclusion(Optional<String> name, Facts facts) {
        return new Exclusion(
                name,
                facts.require("exclusion").replaceFirst("^EXCLUDE ", ""),
                facts.text("comment"));
    }

    private static Validity validity(Facts facts) {
        return facts.text("validity").map(Validity::valueOf).orElse(Validity.VALID);
    }

    private ForeignKey foreignKey(QualifiedName table, Optional<String> name, Facts facts) {
        var referenced = facts.list("referencedTable");
        return new ForeignKey(
                name,
                table,
                facts.list("columns"),
                survey.name(referenced.get(0), referenced.get(1)),
                facts.list("referencedColumns"),
                action(facts, "onDelete"),
                facts.list("onDeleteColumns"),
                action(facts, "onUpdate"),
                facts.holds("matchFull") ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE,
                deferral(facts),
                validity(facts),
                facts.holds("temporal"),
                facts.text("comment"));
    }

    private static ForeignKey.Action action(Facts facts, String event) {
        return facts.text(event)
                .map(ForeignKey.Action::valueOf)
                .orElse(ForeignKey.Action.NO_ACTION);
    }

    private static Deferral deferral(Facts facts) {
        return facts.text("deferral").map(Deferral::valueOf).orElse(Deferral.NOT_DEFERRABLE);
    }
}

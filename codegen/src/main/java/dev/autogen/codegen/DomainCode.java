package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Domain;

/** Writes domains. */
final class DomainCode {
    private DomainCode() {}

    static Chain of(Domain domain) {
        var code =
                Chain.factory(
                        Domain.class,
                        "domain",
                        Code.text(domain.name().toString()),
                        TypeCode.of(domain.type()));
        if (!domain.nullable()) {
            code = code.then("notNull");
        }
        if (domain.defaultValue().isPresent()) {
            code = code.then("defaultValue", Code.text(domain.defaultValue().get()));
        }
        if (domain.collation().isPresent()) {
            code = code.then("collation", Code.text(domain.collation().get()));
        }
        for (Check check : domain.checks()) {
            code = check(code, check);
        }
        return domain.comment().isPresent()
                ? code.then("comment", Code.text(domain.comment().get()))
                : code;
    }

    /** In the short form where the check has nothing else. */
    private static Chain check(Chain code, Check check) {
        return check.equals(Check.check(name(check), check.expression()))
                ? code.then("check", Code.text(name(check)), Code.text(check.expression()))
                : code.then("check", KeyCode.of(check));
    }

    private static String name(Check check) {
        return check.name()
                .orElseThrow(
                        () -> new AutogenException("A check of a domain has no name: " + check));
    }
}

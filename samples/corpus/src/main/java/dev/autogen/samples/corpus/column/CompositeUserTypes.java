package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.CompositeType;

/** Several columns by a type of the project's own. */
@Model
interface CompositeUserTypes {
    record Money(BigDecimal amount, Currency currency) implements Serializable {}

    class MoneyType implements org.hibernate.usertype.CompositeUserType<Money> {
        /** The columns. */
        static class Mapper {
            BigDecimal amount;
            Currency currency;
        }

        @Override
        public Object getPropertyValue(Money component, int property) {
            return property == 0 ? component.amount() : component.currency();
        }

        @Override
        public Money instantiate(org.hibernate.metamodel.spi.ValueAccess values) {
            return new Money(
                    values.getValue(0, BigDecimal.class), values.getValue(1, Currency.class));
        }

        @Override
        public Class<?> embeddable() {
            return Mapper.class;
        }

        @Override
        public Class<Money> returnedClass() {
            return Money.class;
        }

        @Override
        public boolean equals(Money x, Money y) {
            return Objects.equals(x, y);
        }

        @Override
        public int hashCode(Money x) {
            return x.hashCode();
        }

        @Override
        public Money deepCopy(Money value) {
            return value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public Serializable disassemble(Money value) {
            return value;
        }

        @Override
        public Money assemble(Serializable cached, Object owner) {
            return (Money) cached;
        }

        @Override
        public Money replace(Money detached, Money managed, Object owner) {
            return detached;
        }
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        @CompositeType(MoneyType.class)
        @AttributeOverride(
                name = "amount",
                column = @Column(name = "price", precision = 9, scale = 2))
        @AttributeOverride(name = "currency", column = @Column(name = "price_in", nullable = false))
        Money price;

        @ElementCollection
        @CompositeType(MoneyType.class)
        Set<Money> discounts;
    }
}

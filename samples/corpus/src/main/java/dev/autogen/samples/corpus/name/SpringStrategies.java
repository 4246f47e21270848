package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

/** The naming of Spring Boot, written again: underscores, and columns by their own names. */
@Model(
        settings = {
            "hibernate.physical_naming_strategy=dev.autogen.samples.corpus.name.SpringStrategies$Underscores",
            "hibernate.implicit_naming_strategy=dev.autogen.samples.corpus.name.SpringStrategies$Implicit"
        })
interface SpringStrategies {
    class Underscores
            extends org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy {}

    class Implicit extends org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public org.hibernate.boot.model.naming.Identifier determineJoinTableName(
                org.hibernate.boot.model.naming.ImplicitJoinTableNameSource source) {
            return toIdentifier(
                    source.getOwningPhysicalTableName()
                            + "_"
                            + source.getAssociationOwningAttributePath().getProperty(),
                    source.getBuildingContext());
        }
    }

    @Entity(name = "BookOrder")
    @Table(
            indexes = {
                @Index(columnList = "orderedAt"),
                @Index(name = "BookOrder_By_State", columnList = "orderState, orderedAt desc")
            },
            uniqueConstraints =
                    @UniqueConstraint(columnNames = {"orderNumber", "buyer_customerId"}))
    class BookOrder {
        @Id @GeneratedValue long orderId;

        String orderNumber;
        Instant orderedAt;

        @Column(name = "orderState")
        String state;

        @ManyToOne Customer buyer;

        @ManyToMany Set<Customer> formerBuyers;

        @ElementCollection List<String> shortNotes;

        @Embedded PostalAddress shippedTo;

        @Embedded
        @AttributeOverride(name = "zipCode", column = @Column(name = "billedZip"))
        @AttributeOverride(name = "streetName", column = @Column(name = "`Billed Street`"))
        PostalAddress billedTo;
    }

    @Embeddable
    class PostalAddress {
        String streetName;
        String zipCode;
    }

    @Entity(name = "Customer")
    @Inheritance
    class Customer {
        @Id @GeneratedValue long customerId;

        @NaturalId String fullName;
    }

    @Entity(name = "VipCustomer")
    class VipCustomer extends Customer {
        BigDecimal creditLimit;
    }
}

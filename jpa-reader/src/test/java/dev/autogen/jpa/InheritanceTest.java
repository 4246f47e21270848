package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.View;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    @MappedSuperclass
    abstract static class Audited {
        @Id long id;
        Instant created;
        String author;
    }

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 8)
    abstract static class Vehicle extends Audited {
        String plate;
        int age;
    }

    @Entity(name = "Car")
    @DiscriminatorValue("car")
    static class Car extends Vehicle {
        int seats;
        String brand;
    }

    @Entity(name = "Truck")
    @DiscriminatorValue("truck")
    static class Truck extends Vehicle {
        double load;
        @ManyToOne Car towed;
    }

    @Test
    void aSingleTableHoldsTheColumnsOfAllItsClassesInTheirOrder() {
        assertThat(Read.POSTGRES.text(Vehicle.class, Car.class, Truck.class))
                .isEqualTo(
                        """
                        table vehicle
                          id bigint not null
                          kind varchar(8) not null
                          created timestamp(6) with time zone
                          author varchar(255)
                          plate varchar(255)
                          age integer not null
                          seats integer
                          brand varchar(255)
                          load double precision
                          towed_id bigint
                          primary key [id]
                          check kind in ('car','truck')
                          check kind <> 'car' or (seats is not null)
                          check kind <> 'truck' or (load is not null)
                          foreign key [towed_id] -> vehicle [id]
                        """);
    }

    @Entity(name = "Payment")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Payment {
        @Id long id;
        long amount;
    }

    @Entity(name = "CardPayment")
    @PrimaryKeyJoinColumn(name = "payment_id")
    static class CardPayment extends Payment {
        String number;
        String expiry;
    }

    @Test
    void joinedTablesReferToTheTableOfTheSuperclass() {
        assertThat(Read.POSTGRES.text(Payment.class, CardPayment.class))
                .isEqualTo(
                        """
                        table cardpayment
                          payment_id bigint not null
                          number varchar(255)
                          expiry varchar(255)
                          primary key [payment_id]
                          foreign key [payment_id] -> payment [id]
                        table payment
                          id bigint not null
                          amount bigint not null
                          primary key [id]
                        """);
    }

    @Entity(name = "Shape")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Shape {
        @Id long id;
        String name;

        @Column(unique = true)
        String code;

        @ManyToOne Payment payment;
    }

    @Entity(name = "Circle")
    static class Circle extends Shape {
        double radius;
    }

    @Entity(name = "Square")
    static class Square extends Shape {
        double side;
        String colour;
    }

    @Entity(name = "Drawing")
    static class Drawing {
        @Id long id;
        @ManyToOne Shape shape;
    }

    @Test
    void anAbstractRootOfTablePerClassHasNoTable() {
        assertThat(
                        Read.POSTGRES.text(
                                Shape.class,
                                Circle.class,
                                Square.class,
                                Drawing.class,
                                Payment.class))
                .isEqualTo(
                        """
                        table circle
                          id bigint not null
                          name varchar(255)
                          code varchar(255)
                          payment_id bigint
                          radius double precision not null
                          primary key [id]
                          unique [code]
                          foreign key [payment_id] -> payment [id]
                        table drawing
                          id bigint not null
                          shape_id bigint
                          primary key [id]
                        table payment
                          id bigint not null
                          amount bigint not null
                          primary key [id]
                        table square
                          id bigint not null
                          name varchar(255)
                          code varchar(255)
                          payment_id bigint
                          side double precision not null
                          colour varchar(255)
                          primary key [id]
                          unique [code]
                          foreign key [payment_id] -> payment [id]
                        """);
    }

    @Embeddable
    record Period(Instant starts, Instant ends) {}

    @Embeddable
    static class Amount {
        long value;
        String currency;
    }

    @Embeddable
    static class LineId implements Serializable {
        private static final long serialVersionUID = 1L;
        long orderNumber;
        int line;

        @Override
        public boolean equals(Object other) {
            return other instanceof LineId that
                    && that.orderNumber == orderNumber
                    && that.line == line;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(orderNumber) + line;
        }
    }

    @Entity(name = "OrderLine")
    static class OrderLine {
        String text;
        @EmbeddedId LineId id;
        @Embedded Period period;
        Amount price;

        @AttributeOverride(name = "value", column = @Column(name = "tax"))
        @AttributeOverride(name = "currency", column = @Column(name = "tax_currency"))
        Amount tax;

        String after;
        @ManyToOne OrderLine parent;
    }

    @Test
    void embeddablesAreExpandedInTheirPlaceAndKeysComeFirst() {
        assertThat(Read.POSTGRES.text(OrderLine.class))
                .isEqualTo(
                        """
                        table orderline
                          line integer not null
                          ordernumber bigint not null
                          text varchar(255)
                          starts timestamp(6) with time zone
                          ends timestamp(6) with time zone
                          value bigint
                          currency varchar(255)
                          tax bigint
                          tax_currency varchar(255)
                          after varchar(255)
                          parent_line integer
                          parent_ordernumber bigint
                          primary key [line, ordernumber]
                          foreign key [parent_line, parent_ordernumber] -> orderline [line, ordernumber]
                        """);
    }

    record CellId(int row, int column) implements Serializable {}

    @Entity(name = "Cell")
    @IdClass(CellId.class)
    static class Cell {
        String content;
        @Id int row;

        @Id
        @Column(name = "col")
        int column;
    }

    @Test
    void anIdClassIsACompositeKey() {
        assertThat(Read.POSTGRES.text(Cell.class))
                .isEqualTo(
                        """
                        table cell
                          col integer not null
                          row integer not null
                          content varchar(255)
                          primary key [col, row]
                        """);
    }

    @Entity(name = "Summary")
    @Immutable
    @Subselect("select 1 as id")
    static class Summary {
        @Id long id;
    }

    @Entity(name = "Report")
    @Immutable
    @org.hibernate.annotations.View(query = "select id, amount from Payment")
    static class Report {
        @Id long id;
        long amount;
    }

    @Test
    void viewsAndSubselectsAreNoTables() {
        assertThat(Read.POSTGRES.schema(Summary.class, Report.class, Payment.class).tables())
                .extracting(it -> it.name().name())
                .containsExactly("payment");
    }

    @Test
    void aViewIsReadWithItsQuery() {
        assertThat(Read.POSTGRES.schema(Report.class, Payment.class).views())
                .containsExactly(View.view("report", "select id, amount from Payment"));
    }
}

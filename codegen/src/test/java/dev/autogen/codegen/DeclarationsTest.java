package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private static final Declarations JAVA =
            new Declarations(
                    """
                    package com.acme;
                    /** class Order { String total; } */
                    @Table(name = "total", indexes = @Index(columnList = "total"))
                    public class Order extends Base {
                        private static final String TEXT = "total;";
                        @Column(name = "t", length = total)
                        private BigDecimal total = BigDecimal.ZERO;
                        String a, b;
                        void set(String note) { String note = a; this.note = note; }
                        @Basic
                        public String getNote() { return note; }
                        static class Line {
                            int total;
                        }
                        record Point(@Column(name = "x", y = 1) int x,
                            int y) { }
                    }
                    """);

    @Test
    void a_class_is_where_its_name_is() {
        assertThat(JAVA.lineOf("Order")).hasValue(4);
        assertThat(JAVA.lineOf("Line")).hasValue(12);
        assertThat(JAVA.lineOf("Base")).isEmpty();
    }

    @Test
    void an_attribute_is_where_its_field_or_getter_or_component_is() {
        assertThat(JAVA.lineOf("Order", "total")).hasValue(7);
        assertThat(JAVA.lineOf("Order", "b")).hasValue(8);
        assertThat(JAVA.lineOf("Order", "note")).hasValue(11);
        assertThat(JAVA.lineOf("Line", "total")).hasValue(13);
        assertThat(JAVA.lineOf("Point", "x")).hasValue(15);
        assertThat(JAVA.lineOf("Point", "y")).hasValue(16);
        assertThat(JAVA.lineOf("Order", "missing")).isEmpty();
        assertThat(JAVA.lineOf("Missing", "total")).isEmpty();
    }

    @Test
    void kotlin_looks_alike() {
        var kotlin =
                new Declarations(
                        """
                        package com.acme
                        @Entity
                        class Order(
                            @Id val id: Long,
                            var total: Int = 0
                        ) {
                            lateinit var note: String
                        }
                        """);

        assertThat(kotlin.lineOf("Order", "id")).hasValue(4);
        assertThat(kotlin.lineOf("Order", "total")).hasValue(5);
        assertThat(kotlin.lineOf("Order", "note")).hasValue(7);
    }

    @Test
    void lines_are_counted_whatever_ends_them() {
        assertThat(new Declarations("\r\n\r\n// x\r/* \n */ class A { \"").lineOf("A")).hasValue(5);
    }
}

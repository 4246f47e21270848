package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Entity(name = "Kinds")
    static class Kinds {
        @Id UUID id;

        @Column(length = 20, nullable = false)
        String code;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        int whole;
        Long big;
        boolean flag;
        double ratio;
        LocalDate day;
        Instant moment;
        @Lob String document;
        byte[] bytes;
        List<Integer> numbers;

        @JdbcTypeCode(SqlTypes.JSON)
        java.util.Map<String, String> extra;

        @Version int version;
    }

    @Test
    void eachJavaTypeHasTheTypeThatHibernateGivesIt() {
        assertThat(Read.POSTGRES.text(Kinds.class))
                .isEqualTo(
                        """
                        table kinds
                          id uuid not null
                          code varchar(20) not null
                          amount numeric(12,2)
                          whole integer not null
                          big bigint
                          flag boolean not null
                          ratio double precision not null
                          day date
                          moment timestamp(6) with time zone
                          document oid
                          bytes bytea
                          numbers integer[]
                          extra jsonb
                          version integer not null
                          primary key [id]
                        """);
    }

    enum Mood {
        SAD,
        HAPPY
    }

    @Entity(name = "Moods")
    static class Moods {
        @Id long id;

        @Enumerated(EnumType.STRING)
        Mood word;

        @Enumerated(EnumType.ORDINAL)
        Mood number;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood named;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(nullable = false)
        Mood again;
    }

    @Test
    void enumsAreChecksOrEnumTypes() {
        assertThat(Read.POSTGRES.text(Moods.class))
                .isEqualTo(
                        """
                        enum type mood [HAPPY, SAD]
                        table moods
                          id bigint not null
                          word varchar(255)
                          number smallint
                          named "mood"
                          again "mood" not null
                          primary key [id]
                          check word in ('SAD','HAPPY')
                          check number between 0 and 1
                        """);
    }

    // Entities of today still say @Comment and @Check.
    @SuppressWarnings("deprecation")
    @Entity(name = "Extras")
    @Table(name = "extras", comment = "all there is")
    static class Extras {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ColumnDefault("'new'")
        @Column(nullable = false)
        String state;

        @Comment("in cents")
        @Check(name = "ck_price", constraints = "price >= 0")
        int price;

        @GeneratedColumn("price * 2")
        int twice;

        @Collate("C")
        String collated;

        @Column(
                comment = "of JPA",
                check = @CheckConstraint(name = "ck_later", constraint = "(later <> '')"),
                options = "collate \"de_DE\"")
        String later;

        @Column(columnDefinition = "citext default 'it''s' not null")
        String free;
    }

    @Test
    void whatElseAColumnSaysIsRead() {
        var reader = Read.POSTGRES.reader(Extras.class);
        assertThat(SchemaText.of(reader.read(), Read.POSTGRES.dialect()))
                .isEqualTo(
                        """
                        table extras -- all there is
                          id bigint not null identity BY_DEFAULT
                          state varchar(255) not null default 'new'
                          price integer not null -- in cents
                          twice integer generated as price * 2 STORED
                          collated varchar(255) collate C
                          later varchar(255) collate de_DE -- of JPA
                          free citext not null default 'it''s'
                          primary key [id]
                          ck_price: check price >= 0
                          ck_later: check later <> ''
                        """);
        assertThat(reader.notes()).isEmpty();
    }

    @Struct(name = "point_in_space")
    @Embeddable
    record Point(int x, int y) {}

    @Entity(name = "Odd")
    @Table(name = "odd", options = "with (fillfactor = 70) engine = fast")
    static class Odd {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(columnDefinition = "bigserial")
        Long id;

        Point place;

        @Column(columnDefinition = "bigint references other (id)")
        Long other;
    }

    @Test
    void whatTheModelHasNoPlaceForIsNoted() {
        var reader = Read.POSTGRES.reader(Odd.class);
        assertThat(SchemaText.of(reader.read(), Read.POSTGRES.dialect()))
                .isEqualTo(
                        """
                        composite type point_in_space
                          x integer
                          y integer
                        table odd
                          id bigint not null identity SERIAL
                          place "point_in_space"
                          other bigint
                          primary key [id]
                        """);
        assertThat(reader.notes())
                .containsExactlyInAnyOrder(
                        "Not read, on table odd: engine = fast",
                        "Not read, on column odd.other (dev.autogen.jpa.ColumnsTest$Odd.other): references other (id)");
    }

    @Embeddable
    static class Document {
        int pages;
        String title;
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id long id;
        String before;

        @JdbcTypeCode(SqlTypes.JSON)
        Document document;

        String after;
    }

    @Test
    void anEmbeddableThatIsKeptWholeIsOneColumn() {
        assertThat(Read.POSTGRES.text(Shelf.class))
                .isEqualTo(
                        """
                        table shelf
                          id bigint not null
                          before varchar(255)
                          document jsonb
                          after varchar(255)
                          primary key [id]
                        """);
    }

    record Money(long cents) {}

    @Converter(autoApply = true)
    static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return new Money(cents);
        }
    }

    static class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? "yes" : "no";
        }

        @Override
        public Boolean convertToEntityAttribute(String value) {
            return "yes".equals(value);
        }
    }

    @Entity(name = "Converted")
    static class Converted {
        @Id long id;
        Money price;

        @Convert(converter = YesNo.class)
        @Column(length = 3)
        boolean sold;
    }

    @Test
    void convertersDecideTheType() {
        assertThat(Read.POSTGRES.text(Converted.class, MoneyConverter.class))
                .isEqualTo(
                        """
                        table converted
                          id bigint not null
                          price bigint
                          sold varchar(3)
                          primary key [id]
                          check sold in ('no','yes')
                        """);
    }

    @Entity(name = "Vectors")
    static class Vectors {
        @Id long id;

        @JdbcTypeCode(SqlTypes.VECTOR)
        float[] embedding;
    }

    @Test
    void aTypeThatTheDatabaseLacksIsAnErrorThatNamesItsPlace() {
        var reader = Read.SQLITE.reader(Vectors.class);
        assertThatThrownBy(reader::read)
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("Vectors.embedding")
                .hasMessageContaining("SQLite")
                .hasMessageContaining("columnDefinition");
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Superclasses with type parameters. */
@Model
interface Generics {
    @MappedSuperclass
    abstract class Base<K extends Serializable, T> {
        @Id K id;
        T payload;

        @Column(length = 30)
        String label;
    }

    @MappedSuperclass
    abstract class Middle<T> extends Base<Integer, T> {
        T other;
    }

    @Entity(name = "GenericText")
    class GenericText extends Middle<String> {}

    @Entity(name = "GenericNumber")
    class GenericNumber extends Middle<BigDecimal> {
        int own;
    }

    @Entity(name = "GenericUuid")
    class GenericUuid extends Base<UUID, LocalDate> {}
}

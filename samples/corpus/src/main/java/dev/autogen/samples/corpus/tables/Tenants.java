package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** Rows of several tenants in one table. */
@Model
interface Tenants {
    @Entity(name = "Book")
    class Book {
        @Id long id;
        @TenantId String tenant;
        String title;
    }

    @MappedSuperclass
    abstract class Owned {
        @Id long id;

        @TenantId
        @Column(name = "owner", length = 20, nullable = false)
        String tenant;
    }

    @Entity(name = "Shelf")
    class Shelf extends Owned {
        String label;
    }
}

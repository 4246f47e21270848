package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

/** Whose row it is, by a number. */
@Model
interface TenantNumbers {
    @Entity(name = "TenantNumbers")
    class TenantNumbers1 {
        @Id int id;

        @TenantId
        @Column(name = "owner_id")
        long tenant;
    }
}

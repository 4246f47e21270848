package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

/** Whose row it is. */
@Model
interface Tenants {
    @Entity(name = "Tenants")
    class Tenants1 {
        @Id int id;
        @TenantId String tenant;
        String name;
    }
}

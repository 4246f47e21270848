package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;

/** Prefixes, suffixes and column names of audit tables. */
@Model(
        settings = {
            "org.hibernate.envers.audit_table_prefix=h_",
            "org.hibernate.envers.audit_table_suffix=",
            "org.hibernate.envers.revision_field_name=rev_no",
            "org.hibernate.envers.revision_type_field_name=rev_kind"
        })
interface Renamed {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;
        String title;
    }

    @Entity(name = "Shelf")
    @Audited
    @AuditTable("shelf_past")
    class Shelf {
        @Id long id;
    }
}

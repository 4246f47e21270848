package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Internet addresses. */
@Model
interface Addresses {
    @Entity(name = "Addresses")
    class Addresses1 {
        @Id int id;
        InetAddress usual;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        InetAddress bytes;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Settings of how types are kept. */
@Model(
        settings = {
            "hibernate.type.preferred_array_jdbc_type=VARBINARY",
            "hibernate.type.wrapper_array_handling=allow",
            "hibernate.type.java_time_use_direct_jdbc=false"
        })
interface GlobalTypes {
    @Entity(name = "GlobalTypes")
    class GlobalTypes1 {
        @Id int id;
        String[] words;
        byte[] bytes;
        Byte[] wrapped;
        LocalDateTime moment;
        OffsetDateTime moved;
    }
}

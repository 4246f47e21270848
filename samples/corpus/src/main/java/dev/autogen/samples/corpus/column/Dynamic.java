package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;

/** Statements made for each row. */
@Model
interface Dynamic {
    @Entity(name = "Dynamic")
    @DynamicUpdate
    @DynamicInsert
    @OptimisticLocking(type = OptimisticLockType.DIRTY)
    class Dynamic1 {
        @Id int id;

        @ColumnDefault("3")
        Integer three;
    }
}

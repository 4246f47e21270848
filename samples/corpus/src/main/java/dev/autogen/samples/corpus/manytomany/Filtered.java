package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.FilterJoinTable;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.SQLJoinTableRestriction;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLRestriction;

/** Filters and restrictions add nothing to the schema. */
@Model
interface Filtered {
    @FilterDef(
            name = "live",
            parameters = @ParamDef(name = "on", type = Boolean.class),
            defaultCondition = "alive = :on")
    @Entity(name = "Tag")
    @Filter(name = "live")
    @SQLRestriction("alive = true")
    class Tag {
        @Id long id;
        boolean alive;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @FilterJoinTable(name = "live", condition = "1 = 1")
        @SQLJoinTableRestriction("1 = 1")
        @SQLRestriction("alive = true")
        @SQLOrder("id")
        Set<Tag> tags;
    }
}

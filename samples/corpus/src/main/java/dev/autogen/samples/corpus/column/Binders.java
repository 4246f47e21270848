package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.annotations.TypeBinderType;

/** Annotations of the project's own that change columns and tables as they are bound. */
@Model
interface Binders {
    @AttributeBinderType(binder = ShortText.Binder.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ShortText {
        int value();

        class Binder implements org.hibernate.binder.AttributeBinder<ShortText> {
            @Override
            public void bind(
                    ShortText annotation,
                    org.hibernate.boot.spi.MetadataBuildingContext context,
                    org.hibernate.mapping.PersistentClass entity,
                    org.hibernate.mapping.Property property) {
                var column =
                        (org.hibernate.mapping.Column) property.getValue().getSelectables().get(0);
                column.setLength(annotation.value());
                column.setNullable(false);
                column.setDefaultValue("'-'");
            }
        }
    }

    @TypeBinderType(binder = Positive.Binder.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Positive {
        class Binder implements org.hibernate.binder.TypeBinder<Positive> {
            @Override
            public void bind(
                    Positive annotation,
                    org.hibernate.boot.spi.MetadataBuildingContext context,
                    org.hibernate.mapping.PersistentClass entity) {
                entity.getTable()
                        .addCheck(
                                new org.hibernate.mapping.CheckConstraint("id_positive", "id > 0"));
            }

            @Override
            public void bind(
                    Positive annotation,
                    org.hibernate.boot.spi.MetadataBuildingContext context,
                    org.hibernate.mapping.Component embeddable) {}
        }
    }

    @Entity(name = "Book")
    @Positive class Book {
        @Id long id;

        @ShortText(12)
        String code;
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.IdGeneratorType;

/** A generator with an annotation of its own. */
@Model
interface IdGeneratorTypes {
    class Random implements org.hibernate.id.IdentifierGenerator {
        private static final long serialVersionUID = 1L;

        /** Hibernate 6 makes it from its own package. */
        public Random() {}

        @Override
        public Object generate(
                org.hibernate.engine.spi.SharedSessionContractImplementor session, Object entity) {
            return 4L;
        }
    }

    @IdGeneratorType(Random.class)
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface RandomId {}

    @Entity(name = "IdGeneratorTypes")
    class IdGeneratorTypes1 {
        @Id @RandomId long id;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;

/** Types of the project's own. */
@Model
interface UserTypes {
    class Trimmed implements org.hibernate.usertype.UserType<String> {
        @Override
        public int getSqlType() {
            return SqlTypes.CHAR;
        }

        @Override
        public Class<String> returnedClass() {
            return String.class;
        }

        @Override
        public boolean equals(String x, String y) {
            return java.util.Objects.equals(x, y);
        }

        @Override
        public int hashCode(String x) {
            return x.hashCode();
        }

        @Override
        public String deepCopy(String value) {
            return value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public Serializable disassemble(String value) {
            return value;
        }

        @Override
        public String assemble(Serializable cached, Object owner) {
            return (String) cached;
        }
    }

    @Entity(name = "UserTypes")
    class UserTypes1 {
        @Id int id;

        @Type(Trimmed.class)
        String trimmed;

        @Type(Trimmed.class)
        @Column(length = 12, nullable = false)
        String twelve;
    }
}

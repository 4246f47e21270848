package dev.autogen.samples.corpus.customs;

import java.io.Serializable;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

/** Weights as numbers of their own size. */
class WeightType implements UserType<Weight> {
    @Override
    public int getSqlType() {
        return SqlTypes.NUMERIC;
    }

    @Override
    public long getDefaultSqlLength(
            org.hibernate.dialect.Dialect dialect,
            org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 11;
    }

    @Override
    public int getDefaultSqlPrecision(
            org.hibernate.dialect.Dialect dialect,
            org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 14;
    }

    @Override
    public int getDefaultSqlScale(
            org.hibernate.dialect.Dialect dialect,
            org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 4;
    }

    @Override
    public Class<Weight> returnedClass() {
        return Weight.class;
    }

    @Override
    public boolean equals(Weight x, Weight y) {
        return Objects.equals(x, y);
    }

    @Override
    public int hashCode(Weight x) {
        return x.hashCode();
    }

    @Override
    public Weight deepCopy(Weight value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Weight value) {
        return value.grams();
    }

    @Override
    public Weight assemble(Serializable cached, Object owner) {
        return new Weight((Double) cached);
    }
}

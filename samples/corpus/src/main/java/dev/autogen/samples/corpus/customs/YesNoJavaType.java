package dev.autogen.samples.corpus.customs;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.BooleanJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** Truth as one letter. */
class YesNoJavaType extends BooleanJavaType {
    private static final long serialVersionUID = 1L;

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.CHAR);
    }
}

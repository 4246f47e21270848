@TypeRegistration(basicClass = Weight.class, userType = WeightType.class)
@JavaTypeRegistration(javaType = Boolean.class, descriptorClass = YesNoJavaType.class)
@JdbcTypeRegistration(value = BigIntJdbcType.class, registrationCode = SqlTypes.INTEGER)
package dev.autogen.samples.corpus.customs;

import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

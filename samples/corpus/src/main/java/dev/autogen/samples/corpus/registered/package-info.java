@SequenceGenerator(name = "of_package", sequenceName = "package_numbers", allocationSize = 5)
@ConverterRegistration(converter = DegreeConverter.class)
package dev.autogen.samples.corpus.registered;

import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.ConverterRegistration;

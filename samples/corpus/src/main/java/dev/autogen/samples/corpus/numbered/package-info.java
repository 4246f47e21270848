@SequenceGenerator(name = "of_package", sequenceName = "numbers_of_package", allocationSize = 3)
@TableGenerator(name = "rows_of_package", table = "rows_of_package", initialValue = 4)
package dev.autogen.samples.corpus.numbered;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

package dev.autogen.diff;

import dev.autogen.operation.Description;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;

/** The options of a table that stay as the database has them, whatever its mapping says. */
record KeptOptions(Table from, Table to) {

    List<String> words() {
        var words = new ArrayList<String>();
        var known = from.options();
        if (!known.equals(TableOptions.NONE) && !known.equals(to.options())) {
            words.add("options of table " + from.name() + ": " + Description.of(known));
        }
        to.options()
                .partitionBy()
                .filter(it -> known.partitionBy().isEmpty())
                .ifPresent(
                        it ->
                                words.add(
                                        "table "
                                                + from.name()
                                                + ", not partitioned, though its mapping asks for "
                                                + it
                                                + ": that takes a new table"));
        return words;
    }
}

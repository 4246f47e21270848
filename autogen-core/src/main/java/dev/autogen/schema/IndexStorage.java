package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a database keeps an index, or the index behind a key, beyond what it holds.
 *
 * <p>The parameters are texts such as {@code fillfactor=70}, in the order of their names. A table
 * may be clustered by one of its indexes, and its rows known by one to those that replicate it.
 */
public record IndexStorage(
        List<String> parameters,
        Optional<String> tablespace,
        boolean isClustered,
        boolean isReplicaIdentity) {
    /** As the database does it unless it is asked for more. */
    public static final IndexStorage USUAL =
            new IndexStorage(List.of(), Optional.empty(), false, false);

    public IndexStorage {
        parameters = parameters.stream().sorted().toList();
    }

    public static IndexStorage storage() {
        return USUAL;
    }

    /** With a parameter of the database's own, such as {@code fillfactor=70}. */
    public IndexStorage with(String parameter) {
        var more = new ArrayList<>(parameters);
        more.add(parameter);
        return new IndexStorage(more, tablespace, isClustered, isReplicaIdentity);
    }

    public IndexStorage tablespace(String name) {
        return new IndexStorage(parameters, Optional.of(name), isClustered, isReplicaIdentity);
    }

    /** The rows of the table are put in its order when somebody asks for that. */
    public IndexStorage clustered() {
        return new IndexStorage(parameters, tablespace, true, isReplicaIdentity);
    }

    /** Those that replicate the table know its rows by this index. */
    public IndexStorage replicaIdentity() {
        return new IndexStorage(parameters, tablespace, isClustered, true);
    }
}

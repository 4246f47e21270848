package dev.autogen.bench;

import java.util.logging.LogManager;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.compare.CompareControl;
import liquibase.diff.output.DiffOutputControl;
import liquibase.diff.output.StandardObjectChangeFilter;
import liquibase.diff.output.StandardObjectChangeFilter.FilterType;
import liquibase.diff.output.changelog.DiffToChangeLog;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * The changes that Liquibase would write into a change log for what differs between the entities
 * and a database, a line each. It is a process of its own, on the class path of the Liquibase and
 * the Hibernate that are measured.
 */
final class LiquibaseDiff {
    private LiquibaseDiff() {}

    /** Takes the URL, the user and the password; the mapping is hibernate.cfg.xml. */
    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        var resources = new ClassLoaderResourceAccessor();
        Scope.child(Scope.Attr.resourceAccessor, resources, () -> diff(args, resources));
    }

    private static void diff(String[] args, ClassLoaderResourceAccessor resources)
            throws Exception {
        var databases = DatabaseFactory.getInstance();
        var entities =
                databases.openDatabase(
                        "hibernate:classic:hibernate.cfg.xml", null, null, null, resources);
        var database = databases.openDatabase(args[0], args[1], args[2], null, resources);
        var diff =
                DiffGeneratorFactory.getInstance()
                        .compare(entities, database, CompareControl.STANDARD);
        var control = new DiffOutputControl(false, false, false, null);
        // Not of the entities, and so not theirs to drop.
        control.setObjectChangeFilter(
                new StandardObjectChangeFilter(FilterType.EXCLUDE, "autogen_version"));
        for (ChangeSet set : new DiffToChangeLog(diff, control).generateChangeSets()) {
            for (Change change : set.getChanges()) {
                System.out.println("change: " + change.getConfirmationMessage());
            }
        }
        entities.close();
        database.close();
    }
}

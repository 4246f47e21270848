package dev.autogen.jpa;

import static dev.autogen.schema.EnumType.enumType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final String UNITS = "dev.autogen.jpa.units";

    @Test
    void aPackageIsScannedWithItsSubPackages() {
        var sources =
                new EntitySources(
                        List.of(UNITS), List.of(), Optional.empty(), List.of(CLASSES), Map.of());
        assertThat(tables(sources)).containsExactly("listed", "unlisted");
    }

    @Test
    void thePackageOfManyEntitiesIsLookedForNoMoreOftenThanThatOfOne() {
        assertThat(searchesForPackages(Leaf.class, Twig.class, Branch.class))
                .isPositive()
                .isEqualTo(searchesForPackages(Leaf.class));
    }

    @Entity
    static class Leaf {
        @Id long id;
    }

    @Entity
    static class Twig {
        @Id long id;
    }

    @Entity
    static class Branch {
        @Id long id;
    }

    /** Through the whole class path: what is not there is found nowhere. */
    private static int searchesForPackages(Class<?>... entities) {
        var searches = new AtomicInteger();
        var loader =
                new ClassLoader(SourcesTest.class.getClassLoader()) {
                    @Override
                    public Class<?> loadClass(String name) throws ClassNotFoundException {
                        if (name.endsWith(".package-info")) {
                            searches.incrementAndGet();
                        }
                        return super.loadClass(name);
                    }
                };
        var names = Stream.of(entities).map(Class::getName).toList();
        new JpaReader(
                        new EntitySources(List.of(), names, Optional.empty(), List.of(), Map.of()),
                        Read.POSTGRES.database(),
                        Read.POSTGRES.dialect(),
                        loader)
                .read();
        return searches.get();
    }

    @Test
    void aNamePrefixIsNoPackage() {
        var found = ClassScan.scan(List.of(CLASSES), List.of("dev.autogen.jpa.unit"));
        assertThat(found.classes()).isEmpty();
    }

    @Test
    void withNothingNamedAJarIsScannedWhole(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("entities.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            String entry = "dev/autogen/jpa/units/inner/Unlisted.class";
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(Files.readAllBytes(CLASSES.resolve(entry)));
            zip.putNextEntry(new ZipEntry("META-INF/versions/21/" + entry));
            zip.write(Files.readAllBytes(CLASSES.resolve(entry)));
        }
        var sources =
                new EntitySources(List.of(), List.of(), Optional.empty(), List.of(jar), Map.of());
        assertThat(tables(sources)).containsExactly("unlisted");
    }

    @Test
    void aPersistenceUnitGivesItsClassesMappingFilesAndSettings() {
        var sources = unit("listed");
        assertThat(SchemaText.of(Read.POSTGRES.reader(sources).read(), Read.POSTGRES.dialect()))
                .isEqualTo(
                        """
                        table described_in_xml
                          id bigint not null
                          first_name varchar(10)
                          primary key [id]
                        table listed
                          id bigint not null
                          last_name varchar(255)
                          primary key [id]
                        """);
    }

    @Test
    void aUnitThatExcludesNothingTakesTheClassesBesideIt(@TempDir Path folder) throws IOException {
        Path unlisted = Path.of("dev", "autogen", "jpa", "units", "inner", "Unlisted.class");
        Files.createDirectories(folder.resolve(unlisted).getParent());
        Files.copy(CLASSES.resolve(unlisted), folder.resolve(unlisted));
        Path xml = folder.resolve("META-INF").resolve("persistence.xml");
        Files.createDirectories(xml.getParent());
        Files.writeString(xml, "<persistence><persistence-unit name=\"beside\"/></persistence>");
        try (var loader =
                new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var reader =
                    new JpaReader(
                            unit("beside"),
                            Read.POSTGRES.database(),
                            Read.POSTGRES.dialect(),
                            loader);
            assertThat(reader.read().tables())
                    .extracting(it -> it.name().name())
                    .containsExactly("unlisted");
        }
    }

    @Test
    void anUnknownUnitIsAnErrorThatListsTheKnownOnes() {
        assertThatThrownBy(() -> tables(unit("other")))
                .isInstanceOf(AutogenException.class)
                .hasMessage(
                        "No persistence unit other: META-INF/persistence.xml describes listed, qualified. Name one of these.");
    }

    @Test
    void noEntitiesIsAnErrorThatSaysWhereTheyWereSought() {
        var sources =
                new EntitySources(
                        List.of("com.acme"),
                        List.of(),
                        Optional.empty(),
                        List.of(CLASSES),
                        Map.of());
        assertThatThrownBy(() -> tables(sources))
                .isInstanceOf(AutogenException.class)
                .hasMessage(
                        "No entities found in packages com.acme in "
                                + CLASSES
                                + ": compile the project, or name the packages, classes or persistence unit that hold them.");
    }

    @Test
    void aClassThatIsNotThereIsAnErrorThatNamesIt() {
        var sources =
                new EntitySources(
                        List.of(),
                        List.of("com.acme.Order"),
                        Optional.empty(),
                        List.of(),
                        Map.of());
        assertThatThrownBy(() -> tables(sources))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("Class com.acme.Order was not found: compile the project");
    }

    @Test
    void aDatabaseThatHibernateDoesNotKnowIsAnErrorThatSaysWhatToAdd() {
        var reader =
                new JpaReader(
                        unit("listed"),
                        new TargetDatabase("Oddbase", 1, 0),
                        Read.SQLITE.dialect(),
                        getClass().getClassLoader());
        assertThatThrownBy(reader::read)
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("no dialect for Oddbase")
                .hasMessageContaining("hibernate-community-dialects");
    }

    @Test
    void theUsersDialectWins() {
        var reader =
                new JpaReader(
                        new EntitySources(
                                List.of(),
                                List.of(UNITS + ".Listed"),
                                Optional.empty(),
                                List.of(),
                                Map.of("hibernate.dialect", "org.hibernate.dialect.H2Dialect")),
                        new TargetDatabase("Oddbase", 1, 0),
                        Read.SQLITE.dialect(),
                        getClass().getClassLoader());
        assertThat(reader.read().tables()).hasSize(1);
    }

    @Test
    void theDefaultSchemaQualifiesWhatHasNone() {
        var read = Read.SQLITE.with("hibernate.default_schema", "shop");
        assertThat(read.text(GeneratorsTest.Sequenced.class))
                .isEqualTo(
                        """
                        schema shop
                        table shop.Sequenced
                          id bigint not null
                          primary key [id]
                        table shop.Sequenced_SEQ
                          next_val bigint
                          seed insert into shop.Sequenced_SEQ ( next_val ) values ( 1 )
                        """);
    }

    @Test
    void theDefaultSchemaMayStandInXml() {
        assertThat(Read.POSTGRES.reader(unit("qualified")).read().schemas())
                .containsExactly("by_xml");
    }

    @Test
    void theOwnSchemaOfTheDatabaseIsNoneWhetherNamedOrNot() {
        var own = new TargetDatabase("PostgreSQL", 16, 0, Optional.of("public"));
        var read =
                new Read(own, Read.POSTGRES.dialect(), Map.of())
                        .with("hibernate.default_schema", "public");
        assertThat(read.text(GeneratorsTest.Sequenced.class, GeneratorsTest.Tuned.class))
                .isEqualTo(
                        """
                        schema seqs
                        sequence sequenced_seq start 1 increment 50
                        sequence seqs.tuned_numbers start 1000 increment 10
                        table sequenced
                          id bigint not null
                          primary key [id]
                        table tuned
                          id bigint not null
                          primary key [id]
                        """);
    }

    @Test
    void theDefaultSchemaIsNotThatOfEnumTypesSinceHibernateMakesThemWithoutOne() {
        var read = Read.POSTGRES.with("hibernate.default_schema", "shop");
        assertThat(read.schema(Moody.class).enumTypes())
                .containsExactly(
                        enumType("mood", "HAPPY", "SAD")
                                .seed("create cast (varchar as Mood) with inout as implicit")
                                .seed("create cast (Mood as varchar) with inout as implicit"));
    }

    enum Mood {
        SAD,
        HAPPY
    }

    @Entity(name = "Moody")
    static class Moody {
        @Id long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;
    }

    @Test
    void foreignKeysMayBeLeftOutByDefault() {
        var read = Read.POSTGRES.with("hibernate.hbm2ddl.default_constraint_mode", "no_constraint");
        assertThat(read.schema(Linked.class).tables().get(0).foreignKeys()).isEmpty();
        assertThat(Read.POSTGRES.schema(Linked.class).tables().get(0).foreignKeys()).hasSize(1);
    }

    @Entity(name = "Linked")
    static class Linked {
        @Id long id;
        @ManyToOne Linked next;
    }

    @Entity(name = "Keyless")
    static class Keyless {
        String name;
    }

    @Test
    void aMappingErrorSaysWhatHibernateSays() {
        var reader = Read.POSTGRES.reader(Keyless.class);
        assertThatThrownBy(reader::read)
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("Hibernate cannot map the entities: ")
                .hasMessageContaining("Keyless")
                .hasMessageContaining("no identifier")
                .hasMessageEndingWith(". Correct the mapping.");
    }

    @Test
    void aClassThatAnEntityNeedsAndThatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
        String entry = "dev/autogen/jpa/SourcesTest$Dependent.class";
        Files.createDirectories(folder.resolve(entry).getParent());
        Files.copy(CLASSES.resolve(entry), folder.resolve(entry));
        try (var loader = new Hiding(folder, getClass().getClassLoader())) {
            var sources =
                    new EntitySources(
                            List.of(), List.of(), Optional.empty(), List.of(folder), Map.of());
            var reader =
                    new JpaReader(
                            sources, Read.POSTGRES.database(), Read.POSTGRES.dialect(), loader);
            assertThatThrownBy(reader::read)
                    .isInstanceOf(AutogenException.class)
                    .hasMessage(
                            "Class dev.autogen.jpa.SourcesTest$Dependent needs class dev.autogen.jpa.SourcesTest$Missing, which is not on the class path: add the jar that holds it.");
        }
    }

    static class Missing {}

    @Entity(name = "Dependent")
    static class Dependent extends Missing {
        @Id long id;
    }

    /** A class path on which one class of the project is missing. */
    private static final class Hiding extends URLClassLoader {
        Hiding(Path folder, ClassLoader parent) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(Missing.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            return name.equals(Dependent.class.getName())
                    ? findClass(name)
                    : super.loadClass(name, resolve);
        }
    }

    @Test
    void readingPrintsNothing() {
        var bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (var captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            assertThat(tables(unit("listed"))).isNotEmpty();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheHibernateAtHand() {
        assertThat(JpaReader.hibernateVersion()).matches("\\d+\\.\\d+\\.\\d+\\..*");
    }

    private static EntitySources unit(String name) {
        return new EntitySources(
                List.of(), List.of(), Optional.of(name), List.of(CLASSES), Map.of());
    }

    private static List<String> tables(EntitySources sources) {
        return Read.POSTGRES.reader(sources).read().tables().stream()
                .map(it -> it.name().name())
                .toList();
    }
}

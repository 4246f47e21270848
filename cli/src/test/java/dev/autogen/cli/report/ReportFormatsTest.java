package dev.autogen.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportFormatsTest {
    private static final Finding ADD =
            new Finding(
                    "missing-revision/addColumn",
                    "users",
                    "A revision is missing that adds users.\"nick,name\": 100% <new>\nand more",
                    List.of("ALTER TABLE \"users\" ADD COLUMN \"a<b\" text DEFAULT '&\u0001]]>'"),
                    new Location("src/main/java/a b/Users,1:ü.java", 12));
    private static final Finding BEHIND =
            new Finding(
                    "behind",
                    "revision a1",
                    "Revision a1 is not applied: run 'autogen upgrade'",
                    List.of(),
                    new Location("migrations/R1.java", 7));
    private static final Report REPORT =
            new Report("Not well", List.of(ADD, BEHIND), List.of("orders", "users"));

    @Test
    void github_commands_escape_what_would_end_them() {
        assertThat(new GitHubCommands(REPORT).lines())
                .containsExactly(
                        "::error file=src/main/java/a b/Users%2C1%3Aü.java,line=12,title=autogen%3A missing revision::"
                                + "A revision is missing that adds users.\"nick,name\": 100%25 <new>%0Aand more",
                        "::error file=migrations/R1.java,line=7,title=autogen%3A behind::Revision a1 is not applied: run 'autogen upgrade'");
    }

    @Test
    void junit_xml_has_a_case_for_each_subject_and_a_failure_for_each_that_is_wrong()
            throws Exception {
        var suite = parse(new JunitXml(REPORT).text()).getDocumentElement();

        assertThat(suite.getTagName()).isEqualTo("testsuites");
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        var cases = suite.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(3);
        assertThat(cases.item(0).getAttributes().getNamedItem("name").getNodeValue())
                .isEqualTo("orders");
        assertThat(cases.item(0).hasChildNodes()).isFalse();
        assertThat(cases.item(1).getAttributes().getNamedItem("file").getNodeValue())
                .isEqualTo("src/main/java/a b/Users,1:ü.java");
        var failures = suite.getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(2);
        assertThat(failures.item(0).getAttributes().getNamedItem("type").getNodeValue())
                .isEqualTo("missing-revision");
        assertThat(failures.item(0).getTextContent())
                .contains(ADD.message())
                .contains("ADD COLUMN \"a<b\" text DEFAULT '&\uFFFD]]>';");
    }

    @Test
    void sarif_names_each_rule_once_and_points_into_them() {
        var log = new SarifLog(REPORT, "1.2").json();

        assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
        assertThat(at(log, "runs", 0, "tool", "driver", "name")).isEqualTo("autogen");
        assertThat(at(log, "runs", 0, "tool", "driver", "version")).isEqualTo("1.2");
        assertThat(at(log, "runs", 0, "tool", "driver", "rules", 0, "id"))
                .isEqualTo("missing-revision/addColumn");
        assertThat(at(log, "runs", 0, "tool", "driver", "rules", 1, "id")).isEqualTo("behind");
        assertThat(at(log, "runs", 0, "results", 1, "ruleIndex")).isEqualTo(1);
        assertThat(at(log, "runs", 0, "results", 0, "level")).isEqualTo("error");
        assertThat(at(log, "runs", 0, "results", 0, "message", "text")).isEqualTo(ADD.message());
        var place = at(log, "runs", 0, "results", 0, "locations", 0, "physicalLocation");
        assertThat(at(place, "artifactLocation", "uri"))
                .isEqualTo("src/main/java/a%20b/Users%2C1%3A%C3%BC.java");
        assertThat(at(place, "region", "startLine")).isEqualTo(12);
    }

    @Test
    void a_finding_has_the_same_fingerprint_on_another_line() {
        var moved =
                new Finding(
                        ADD.rule(),
                        ADD.subject(),
                        ADD.message(),
                        ADD.sql(),
                        new Location("other/Place.java", 99));

        assertThat(fingerprint(moved))
                .isEqualTo(fingerprint(ADD))
                .isNotEqualTo(fingerprint(BEHIND));
    }

    private static Object fingerprint(Finding finding) {
        var log = new SarifLog(new Report("", List.of(finding), List.of()), "1").json();
        return at(log, "runs", 0, "results", 0, "partialFingerprints", "autogen/v1");
    }

    private static Object at(Object json, Object... path) {
        var found = json;
        for (Object step : path) {
            found =
                    step instanceof Integer index
                            ? ((List<?>) found).get(index)
                            : ((Map<?, ?>) found).get(step);
        }
        return found;
    }

    private static Document parse(String xml)
            throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}

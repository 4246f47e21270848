package dev.autogen.cli.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report in the XML of JUnit, in which each table and other object is a test case. */
public record JunitXml(Report report) {

    public String text() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            long failures =
                    report.subjects().stream().filter(it -> !findings(it).isEmpty()).count();
            start(xml, "testsuites", failures);
            start(xml, "testsuite", failures);
            for (String subject : report.subjects()) {
                testCase(xml, subject);
            }
            end(xml);
            end(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
        return text.toString();
    }

    private List<Finding> findings(String subject) {
        return report.findings().stream().filter(it -> it.subject().equals(subject)).toList();
    }

    private void start(XMLStreamWriter xml, String element, long failures)
            throws XMLStreamException {
        newLine(xml);
        xml.writeStartElement(element);
        xml.writeAttribute("name", "autogen check");
        xml.writeAttribute("tests", String.valueOf(report.subjects().size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        if (element.equals("testsuite")) {
            xml.writeAttribute("skipped", "0");
        }
    }

    private void testCase(XMLStreamWriter xml, String subject) throws XMLStreamException {
        var findings = findings(subject);
        newLine(xml);
        if (findings.isEmpty()) {
            xml.writeEmptyElement("testcase");
            names(xml, subject);
            return;
        }
        xml.writeStartElement("testcase");
        names(xml, subject);
        var location = findings.get(0).location();
        xml.writeAttribute("file", legal(location.file()));
        xml.writeAttribute("line", String.valueOf(location.line()));
        newLine(xml);
        xml.writeStartElement("failure");
        xml.writeAttribute("type", findings.get(0).family());
        xml.writeAttribute("message", legal(findings.get(0).message()));
        xml.writeCharacters(
                legal(findings.stream().map(JunitXml::detail).collect(Collectors.joining("\n"))));
        xml.writeEndElement();
        end(xml);
    }

    private static void names(XMLStreamWriter xml, String subject) throws XMLStreamException {
        xml.writeAttribute("classname", "autogen.check");
        xml.writeAttribute("name", legal(subject));
    }

    private static String detail(Finding finding) {
        var sql = finding.sql().stream().map(it -> "\n" + it + ";").collect(Collectors.joining());
        return finding.message()
                + "\n("
                + finding.location().file()
                + ":"
                + finding.location().line()
                + ")"
                + sql;
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        newLine(xml);
        xml.writeEndElement();
    }

    private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML 1.0 knows no way to write most control characters. */
    private static String legal(String text) {
        return text.codePoints()
                .mapToObj(
                        it ->
                                it == '\n'
                                                || it == '\t'
                                                || (it >= ' ' && !isSurrogate(it) && it < 0xFFFE)
                                                || it > 0xFFFF
                                        ? Character.toString(it)
                                        : "\uFFFD")
                .collect(Collectors.joining());
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

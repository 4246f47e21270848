package dev.autogen.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as SARIF 2.1.0, which code scanning services show beside the source. */
public record SarifLog(Report report, String version) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** As maps and lists, to be written as JSON. */
    public Map<String, Object> json() {
        var rules = report.findings().stream().map(Finding::rule).distinct().toList();
        var driver =
                map(
                        "name",
                        "autogen",
                        "version",
                        version,
                        "rules",
                        rules.stream().map(SarifLog::rule).toList());
        var run =
                map(
                        "tool",
                        map("driver", driver),
                        "columnKind",
                        "utf16CodeUnits",
                        "results",
                        report.findings().stream().map(it -> result(it, rules)).toList());
        return map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> rule(String id) {
        return map(
                "id",
                id,
                "shortDescription",
                map("text", description(id)),
                "defaultConfiguration",
                map("level", "error"));
    }

    private static String description(String id) {
        var family = id.replaceFirst("/.*", "");
        var meaning =
                switch (family) {
                    case "missing-revision" -> "The entities ask for what no revision does yet";
                    case "touched" -> "Somebody changed the database beside its revisions";
                    case "behind" -> "The database lacks a revision of the history";
                    case "broken-history" -> "The history of revisions is broken";
                    default -> throw new IllegalArgumentException("No such rule: " + id);
                };
        return id.contains("/")
                ? meaning + " (" + id.substring(family.length() + 1) + ")."
                : meaning + ".";
    }

    private static Map<String, Object> result(Finding finding, List<String> rules) {
        var place =
                map(
                        "physicalLocation",
                        map(
                                "artifactLocation",
                                map("uri", uri(finding.location().file())),
                                "region",
                                map("startLine", finding.location().line())));
        return map(
                "ruleId",
                finding.rule(),
                "ruleIndex",
                rules.indexOf(finding.rule()),
                "level",
                "error",
                "message",
                map("text", finding.message()),
                "locations",
                List.of(place),
                "partialFingerprints",
                map("autogen/v1", fingerprint(finding)));
    }

    /** The same finding on another line is the same. */
    private static String fingerprint(Finding finding) {
        try {
            var text = finding.rule() + "\n" + finding.subject() + "\n" + finding.message();
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A path as the reference of a URI: what is no letter, digit or harmless sign is escaped. */
    private static String uri(String path) {
        var uri = new StringBuilder();
        for (byte it : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (it & 0xff);
            boolean plain =
                    sign < 128 && (Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return uri.toString();
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}

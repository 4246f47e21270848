package dev.autogen.migrate;

import dev.autogen.dialect.Dialect.SessionSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * What a migration sets on its connection, and puts back as it was: an application may go on using
 * it.
 */
record Session(StatementRunner runner, List<SessionSetting> settings) {

    Session {
        settings = List.copyOf(settings);
    }

    int during(IntSupplier work) {
        var before = new LinkedHashMap<SessionSetting, String>();
        for (SessionSetting setting : settings) {
            runner.query(setting.read()).get(0).get(0).ifPresent(it -> before.put(setting, it));
            runner.execute(setting.write() + setting.value());
        }
        try {
            return work.getAsInt();
        } finally {
            putBack(before);
        }
    }

    private void putBack(Map<SessionSetting, String> before) {
        before.forEach((setting, value) -> runner.execute(setting.write() + value));
    }
}

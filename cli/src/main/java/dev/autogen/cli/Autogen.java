package dev.autogen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(name = "autogen", version = "autogen 0.1.0", mixinStandardHelpOptions = true)
public final class Autogen implements Runnable {
    private Autogen() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Autogen()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

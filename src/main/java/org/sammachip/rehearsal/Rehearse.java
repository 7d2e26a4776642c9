package org.sammachip.rehearsal;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The command {@code rehearse <case.json>… [--url http://localhost:8080] [--fiscal-year 2571] [--until visitHouseholds]}. */
public class Rehearse {

    private static final String USAGE = """
            Usage: java -jar sammachip.jar rehearse <case.json>… [--url URL] [--fiscal-year YEAR] [--until TASK] [--admin ID] [--password PASSWORD]
              --url          rehearsal server, http://localhost:8080 unless told
              --fiscal-year  Buddhist-era year to play the case in; the next one after the server's clock unless told
              --until        stops when this user task is open, for instance visitHouseholds
              --admin        account that may move the clock, admin unless told
              --password     of all accounts; the demo accounts' unless told""";

    private Rehearse() {}

    /** @return exit code: 0 when every case was played to its end */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        var files = new ArrayList<Path>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < args.size(); i++) {
            if (!args.get(i).startsWith("--")) {
                files.add(Path.of(args.get(i)));
            } else if (i + 1 < args.size()) {
                options.put(args.get(i), args.get(++i));
            }
        }
        if (files.isEmpty() || !files.stream().allMatch(Files::isReadable)) {
            err.println(USAGE);
            return 2;
        }
        try {
            var stage = new Stage(
                    URI.create(options.getOrDefault("--url", "http://localhost:8080")),
                    options.getOrDefault("--admin", "admin"),
                    options.getOrDefault("--password", "sammachip"));
            for (var file : files) {
                int year = options.containsKey("--fiscal-year")
                        ? Integer.parseInt(options.get("--fiscal-year"))
                        : nextFiscalYear(stage);
                new Rehearsal(CaseFile.read(file, year), stage, out, options.getOrDefault("--until", "")).play();
            }
            return 0;
        } catch (RehearsalFailed | NumberFormatException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    /** The fiscal year that begins on or after today, so that no date of the case lies in the past. */
    private static int nextFiscalYear(Stage stage) {
        var today = stage.today();
        boolean begins = today.getMonthValue() == 10 && today.getDayOfMonth() == 1;
        return today.getYear() + 543 + (today.getMonthValue() >= 10 && !begins ? 2 : 1);
    }
}

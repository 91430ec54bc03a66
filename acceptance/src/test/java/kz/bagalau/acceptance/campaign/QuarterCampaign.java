package kz.bagalau.acceptance.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kz.bagalau.campaign.Report;

/**
 * The year of the family of 2017, from an empty installation to the archive, in Chromium: under both wordings of the act of Almaty region, and under an
 * administrator's own edition. Run in the folder {@code acceptance}; ends with 1 if one of them fails.
 */
public final class QuarterCampaign {

    /** A year that is told. */
    private enum Which {
        REGION("almaty-region-2017, from August almaty-region-2017-06", "QuarterYearOfRegion"), OWN("example-2016, an administrator's own", "QuarterYearOfOwn");

        private final String words;
        private final String test;

        Which(String words, String test) {
            this.words = words;
            this.test = "kz.bagalau.acceptance." + test;
        }

        Telling told() throws IOException, InterruptedException {
            return Telling.of("quarter-" + name().toLowerCase(Locale.ROOT), words, "in Chromium", test, List.of());
        }
    }

    private QuarterCampaign() {
    }

    /** @param arguments {@code region} or {@code own}; without, both and a report */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> asked = Arrays.asList(arguments);
        List<Telling> told = new ArrayList<>();
        for (Which one : Which.values()) {
            if (asked.isEmpty() || asked.contains(one.name().toLowerCase(Locale.ROOT))) {
                told.add(one.told());
                System.out.println(told.get(told.size() - 1).line());
            }
        }
        if (asked.isEmpty()) {
            Report.of("quarter-year").write(report(told));
        }
        System.exit(!told.isEmpty() && told.stream().allMatch(Telling::green) ? 0 : 1);
    }

    private static List<String> report(List<Telling> told) {
        List<String> lines = new ArrayList<>(List.of("The story of a year of quarters from an empty installation to the archive by clicks (`QuarterYear`), on PostgreSQL, each"
                + " telling in a process of its own, the start of its server included.", ""));
        lines.addAll(Telling.table(told));
        return lines;
    }
}

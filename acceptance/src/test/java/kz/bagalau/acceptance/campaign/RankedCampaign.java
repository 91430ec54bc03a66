package kz.bagalau.acceptance.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kz.bagalau.campaign.Report;

/**
 * The year of the family of 2023 and that under an administrator's own edition after 2025: by the services alone, inside the server, and in Chromium, each
 * telling in a process of its own. Run in the folder {@code acceptance}; ends with 1 if one of them fails.
 */
public final class RankedCampaign {

    private static final String SERVICES = "kz.bagalau.year.RankedStoryTest";
    private static final String SERVER = "kz.bagalau.acceptance.ContainerStoryIT";

    /** A year that is told somewhere. */
    private enum Which {
        SERVICES("aksu-2023; example-2025, an administrator's own", "services alone", RankedCampaign.SERVICES),
        CONTAINER("aksu-2023", "in the server", SERVER + "#theYearOf2023"),
        OWN("example-2025, an administrator's own", "in the server", SERVER + "#theYearOfAnOwnEdition"),
        BROWSER("aksu-2023", "in Chromium", "kz.bagalau.acceptance.RankedIT");

        private final String words;
        private final String place;
        private final String test;

        Which(String words, String place, String test) {
            this.words = words;
            this.place = place;
            this.test = test;
        }

        /** The story in Chromium is told where it has been built. */
        boolean there() {
            return RankedCampaign.class.getClassLoader().getResource(test.replaceAll("#.*", "").replace('.', '/') + ".class") != null;
        }

        Telling told() throws IOException, InterruptedException {
            return Telling.of("ranked-" + name().toLowerCase(Locale.ROOT), words, place, test, List.of());
        }
    }

    private RankedCampaign() {
    }

    /** @param arguments {@code services}, {@code container}, {@code own}, {@code browser}; without, all and a report */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> asked = Arrays.asList(arguments);
        List<Telling> told = new ArrayList<>();
        for (Which one : Which.values()) {
            if (one.there() && (asked.isEmpty() || asked.contains(one.name().toLowerCase(Locale.ROOT)))) {
                told.add(one.told());
                System.out.println(told.get(told.size() - 1).line());
            }
        }
        if (asked.isEmpty()) {
            Report.of("ranked-year").write(report(told));
        }
        System.exit(!told.isEmpty() && told.stream().allMatch(Telling::green) ? 0 : 1);
    }

    private static List<String> report(List<Telling> told) {
        List<String> lines = new ArrayList<>(List.of("The story of a year whose quarters the evaluator alone scores, from the plan to the archive (`RankedStory`, `OwnRankedStory`),"
                + " on PostgreSQL, each telling in a process of its own, the start of its server included.", ""));
        lines.addAll(Telling.table(told));
        return lines;
    }
}

package kz.bagalau.acceptance.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import kz.bagalau.campaign.Report;

/**
 * The year of the family of 2018, told under each of its editions: by the services alone, inside the server, and in Chromium, each telling in
 * a process of its own. Run in the folder {@code acceptance}; ends with 1 if one of them fails.
 */
public final class YearCampaign {

    private static final List<String> EDITIONS = List.of("turkestan-2018", "turkestan-2018-amended", "aksu-2018", "almaty-city-2018");

    /** Where the story is told, and by which test. */
    private enum Place {
        SERVICES("services alone", "kz.bagalau.year.YearStoryTest"),
        CONTAINER("in the server", "kz.bagalau.acceptance.ContainerStoryIT#theYearOf2018"),
        BROWSER("in Chromium", "kz.bagalau.acceptance.YearIT");

        private final String words;
        private final String test;

        Place(String words, String test) {
            this.words = words;
            this.test = test;
        }
    }

    private YearCampaign() {
    }

    /** @param arguments places and editions that are meant; without, all */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> asked = Arrays.stream(arguments).map(one -> one.toUpperCase(Locale.ROOT)).toList();
        List<Telling> rows = new ArrayList<>();
        for (String edition : chosen(EDITIONS, asked, edition -> edition)) {
            for (Place place : chosen(List.of(Place.values()), asked, Place::name)) {
                Telling row = told(edition, place);
                System.out.println(row.line());
                rows.add(row);
            }
        }
        Report.of("year").write(report(rows));
        System.exit(rows.stream().allMatch(Telling::green) ? 0 : 1);
    }

    private static <T> List<T> chosen(List<T> all, List<String> asked, Function<T, String> name) {
        List<T> some = all.stream().filter(one -> asked.contains(name.apply(one).toUpperCase(Locale.ROOT))).toList();
        return some.isEmpty() ? all : some;
    }

    private static Telling told(String edition, Place place) throws IOException, InterruptedException {
        return Telling.of(edition + "-" + place.name().toLowerCase(Locale.ROOT), edition, place.words, place.test,
                List.of("-Dyear.editions=" + edition, "-Dyear.edition=" + edition));
    }

    private static List<String> report(List<Telling> rows) {
        List<String> lines = new ArrayList<>(List.of("The story of a year from the plan to the archive (`YearStory`, `YearDesk`; in Chromium `YearIT`), on PostgreSQL, each telling"
                + " in a process of its own, the start of its server included.", ""));
        lines.addAll(Telling.table(rows));
        return lines;
    }
}

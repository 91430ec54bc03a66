package kz.bagalau.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

/**
 * Where a demo plays.
 *
 * @param kk           the city or region in Kazakh, as it stands before an ending
 * @param ru           the same in Russian, in the genitive
 * @param categories   the categories of posts that its registry knows under another code
 * @param headOfOffice true where the head of the office counts as the first head of the body
 * @param office       the number of the akim's office in the tables of bodies and units
 * @param board        that of the executive body beside it
 * @param outside      that of the body in which the member of the commission from outside serves
 */
public record DemoPlace(String kk, String ru, Map<String, String> categories, boolean headOfOffice, String office, String board, String outside) {

    /** The capital under the registry of posts of 2015. */
    static final DemoPlace CAPITAL = new DemoPlace("Астана қаласы", "города Астаны", Map.of(), false, "1", "2", "5");

    static DemoPlace of(CSVRecord demo) {
        Map<String, String> categories = Arrays.stream(demo.get("categories").split(" ")).filter(each -> !each.isEmpty())
                .map(each -> each.split(":")).collect(Collectors.toMap(each -> each[0], each -> each[1]));
        String[] bodies = demo.get("bodies").split(" ");
        return new DemoPlace(demo.get("placeKk"), demo.get("placeRu"), categories, demo.get("headOfOffice").equals("да"), bodies[0], bodies[1], bodies[2]);
    }

    /** Words with the place in them. */
    String say(String words) {
        return words.replace("{kk}", kk).replace("{ru}", ru);
    }

    String category(String code) {
        return categories.getOrDefault(code, code);
    }
}

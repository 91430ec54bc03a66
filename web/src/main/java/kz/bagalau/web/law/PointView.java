package kz.bagalau.web.law;

import java.util.List;

/**
 * A point of an act on a page.
 *
 * @param label   "18" or "annex-1"
 * @param title   "п. 18", in the reader's language
 * @param chapter the heading of the chapter that begins with it; empty where none does
 * @param words   the paragraphs printed; empty where the source does not print them
 * @param kinds   what the point is to the program, in the reader's language
 * @param rules   the rules that carry it out
 */
public record PointView(String label, String title, String chapter, List<String> words, List<String> kinds, List<RuleView> rules) {
}

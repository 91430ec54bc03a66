package kz.bagalau.web.law;

import java.util.List;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Gap;

/**
 * A rule beside the words that it carries out.
 *
 * @param name     its stable name in the edition
 * @param label    what it is called, in the reader's language
 * @param citation where it stands
 * @param facts    its numbers
 * @param gaps     what the act leaves open there
 */
public record RuleView(String name, String label, Citation citation, List<Fact> facts, List<Gap> gaps) {
}

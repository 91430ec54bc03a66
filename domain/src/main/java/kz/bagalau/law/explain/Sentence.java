package kz.bagalau.law.explain;

import java.util.List;

import kz.bagalau.law.act.Citation;

/**
 * One line of a rendered explanation: its depth in the tree (0 = the conclusion), its words, its citation and the words
 * of it ("п. 18"), and a note for each gap it rests on.
 */
public record Sentence(int depth, String text, Citation citation, String source, List<String> notes) {
}

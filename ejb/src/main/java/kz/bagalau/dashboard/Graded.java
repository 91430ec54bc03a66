package kz.bagalau.dashboard;

/**
 * Somebody's grade, without his name.
 *
 * @param unit      his unit
 * @param evaluator who evaluates him; 0 where nobody is named
 * @param grade     the code of the grade
 */
record Graded(Long unit, Long evaluator, String grade) {
}

package kz.bagalau.acts;

import kz.bagalau.law.text.Text;

/**
 * What came of a worked example.
 *
 * @param place    which one: {@code examples[0]}
 * @param label    what it is called
 * @param expected what it says must come out: "grade EFFECTIVE, score 33", or the key of an obstacle
 * @param came     what came out
 * @param passed   whether that is the same
 */
public record ExampleResult(String place, Text label, String expected, String came, boolean passed) {
}

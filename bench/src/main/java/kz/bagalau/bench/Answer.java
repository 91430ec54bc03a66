package kz.bagalau.bench;

import kz.bagalau.law.number.Score;

/** What all three must agree on: the points and the code of the grade. */
record Answer(Score points, String grade) {
}

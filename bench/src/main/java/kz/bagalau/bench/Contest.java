package kz.bagalau.bench;

import java.util.Map;
import java.util.Random;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.number.Score;

/** A family's main grade in three forms: the rule of the edition, the arithmetic by hand, the model of the engine. */
interface Contest {

    /** The rule of the edition that is asked. */
    String rule();

    /** The model on the class path, below {@code /dmn}. */
    String model();

    /** The facts of a case such as people could have entered. */
    Facts facts(Random random);

    /** The numbers of the facts, as whoever writes the arithmetic by hand would have them. */
    Score[][] plain(Facts facts);

    /** The same rules on the same exact fractions, limits checked, nothing explained. */
    Answer byHand(Score[][] plain);

    /** The numbers of the facts as the engine takes them. */
    Map<String, Object> inputs(Score[][] plain);
}

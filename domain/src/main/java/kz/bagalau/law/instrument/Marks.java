package kz.bagalau.law.instrument;

import java.util.Map;

import kz.bagalau.law.number.Score;

/** A filled sheet: the rule whose sheet it is, and points by criterion. Anonymous: nobody's name belongs here. */
public record Marks(String sheet, Map<String, Score> points) implements Fact {

    public Marks {
        points = Map.copyOf(points);
    }
}

package kz.bagalau.demo;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Unit;

/** A unit of the demo with those who serve in it, the head first. */
record DemoUnit(Unit unit, List<Employment> posts) {

    DemoUnit(Unit unit) {
        this(unit, new ArrayList<>());
    }

    Long person(int place) {
        return posts.get(place).personId();
    }

    Long head() {
        return posts.stream().filter(post -> post.terms().headOfUnit()).findFirst().orElseThrow().personId();
    }
}

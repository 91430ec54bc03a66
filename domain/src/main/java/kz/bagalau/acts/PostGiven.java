package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Competencies.Competency;

/** Reads what a request says of the post, as far as the rule asks: its category, and the flags on which its group and its competencies hang. */
record PostGiven(Wanted wanted) {

    /** The code of a competency that the annex has. */
    Optional<String> competency(Given given) {
        Optional<String> code = given.text();
        return code.isEmpty() || code.flatMap(this::find).isPresent() ? code
                : given.fault("calc.competency", Arg.word(String.join(", ", wanted.competencies().stream().map(Competency::code).toList())));
    }

    Post post(Given given, Optional<String> competency) {
        List<String> asked = new ArrayList<>();
        wanted.groups().ifPresent(groups -> asked.addAll(List.of("category", "headOfUnit")));
        if (wanted.services()) {
            asked.add("servesPublic");
        }
        given.only(asked.toArray(String[]::new));
        Optional<String> category = wanted.groups().flatMap(groups -> given.by(groups).get("category").flatMap(Given::text));
        Optional<Boolean> head = given.find("headOfUnit").flatMap(Given::flag);
        category.ifPresent(code -> group(given, code, head));
        return new Post(category, head, services(given, competency));
    }

    /** The group of the post, if its category stands in a row. */
    Optional<String> group(Post post) {
        try {
            return wanted.groups().flatMap(groups -> post.category().map(code -> groups.select(code, post.headOfUnit().orElse(false)).value()));
        } catch (ObstacleException e) {
            return Optional.empty();
        }
    }

    private void group(Given given, String category, Optional<Boolean> head) {
        wanted.groups().ifPresent(groups -> {
            if (groups.asksWhetherHead(category) && head.isEmpty() && given.find("headOfUnit").isEmpty()) {
                given.faults().add(Optional.of(groups), Given.under(given.path(), "headOfUnit"), "", "calc.head", Arg.word(Given.shortened(category)));
            }
            try {
                groups.select(category, head.orElse(false));
            } catch (ObstacleException e) {
                given.faults().add(groups, Given.under(given.path(), "category"), Given.shortened(category), e.obstacle());
            }
        });
    }

    /** Asked for with a list of competencies, and with one that is for those only who serve the public. */
    private Optional<Boolean> services(Given given, Optional<String> competency) {
        Optional<Competency> named = competency.flatMap(this::find);
        boolean needed = wanted.services() && (wanted.competencies().isEmpty() || named.map(Competency::onlyServices).orElse(false));
        Optional<Boolean> serves = given.find("servesPublic").flatMap(Given::flag);
        if (needed && given.find("servesPublic").isEmpty()) {
            given.faults().add(given.rule(), Given.under(given.path(), "servesPublic"), "", "calc.services");
        } else if (needed && named.isPresent() && serves.isPresent() && !serves.get()) {
            given.faults().add(given.rule(), Given.under(given.path(), "servesPublic"), "false", "calc.notServing", Arg.of(named.get().name()));
        }
        return serves;
    }

    private Optional<Competency> find(String code) {
        return wanted.competencies().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}

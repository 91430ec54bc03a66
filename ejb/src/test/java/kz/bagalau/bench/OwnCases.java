package kz.bagalau.bench;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.planning.Beans;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearScene;

/** Who acts for whom in his own case: the first who may. */
final class OwnCases {

    private OwnCases() {
    }

    static List<NamedSubstitute> named(YearScene scene, Beans beans) {
        NameSubstitutes naming = beans.get(NameSubstitutes.class);
        return naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, YearScene.YEAR).due()).stream()
                .flatMap(own -> own.inOrder().stream().flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                        .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", LocalDate.of(2019, 1, 8))))).toList();
    }
}

package kz.bagalau.acceptance;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The same year under the edition of an administrator, which knows a circular evaluation besides: 0.3 of the quarters, 0.6 of the plan, 0.1 of it. */
class QuarterYearOfOwn extends QuarterYear {

    private static final List<YearOfBody.Term> TERMS = List.of(new YearOfBody.Term(OwnEditionOf2016.ID, "01.01.2017", ""));

    private final OwnEditionOf2016 own = new OwnEditionOf2016(story);

    QuarterYearOfOwn() {
        super("quarter-own", TERMS);
    }

    @Override
    List<String> years() {
        return List.of("4,1", "3,2", "3,8", "2,6");
    }

    @Override
    String[] reasons() {
        return new String[] {"0,3", "0,6", "0,1", "110", "III квартал 2017 года"};
    }

    @Override
    String corrected() {
        return "4,1";
    }

    @Test
    @Order(5)
    void anAdministratorBringsTheEditionIn() throws IOException {
        own.published();
    }

    @Test
    @Order(74)
    void colleaguesAreNamed() {
        own.named();
    }

    @Test
    @Order(85)
    void theyAnswerAndHrClosesTheEvaluation() {
        own.answered();
    }
}

package kz.bagalau.acceptance;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The year 2017 under both wordings of the act of Almaty region: 0.4 of the quarters and 0.6 of the plan; the act is amended in August. */
class QuarterYearOfRegion extends QuarterYear {

    private static final List<YearOfBody.Term> TERMS = List.of(new YearOfBody.Term("almaty-region-2017", "01.01.2017", "06.08.2017"),
            new YearOfBody.Term("almaty-region-2017-06", "07.08.2017", ""));

    QuarterYearOfRegion() {
        super("quarter-year", TERMS);
    }

    @Override
    List<String> years() {
        return List.of("4", "3", "3,6", "2,4");
    }

    @Override
    String[] reasons() {
        return new String[] {"0,4", "0,6", "110", "III квартал 2017 года"};
    }

    @Override
    String corrected() {
        return "4";
    }

    @Test
    @Order(50)
    void theActIsAmendedAndTheCycleGoesOver() throws IOException {
        quarters.year.ahead();
        story.day("2017-08-07");
        quarters.year.amended();
    }
}

package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.result.Appeal;
import org.junit.jupiter.api.Test;

class AppealTest {

    @Test
    void tenTenAndTwoWeeks() {
        Appeal appeal = rule("appeal", Appeal.class);
        assertEquals(List.of("appeal-term", "appeal-review-term", "appeal-report-term"), appeal.terms());
        assertTrue(appeal.to().ru().startsWith("уполномоченный орган по делам государственной службы"));
    }
}

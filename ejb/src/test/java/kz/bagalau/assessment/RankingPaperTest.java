package kz.bagalau.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.form.FormData;
import kz.bagalau.quarter.RankedScene;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.Test;

/** The printed ranking sheet: Annex 4 asks for each score and for their mean, as people write numbers (п. 32, 33). */
class RankingPaperTest {

    @Test
    void p32_TheMeanIsPrintedAndNotTheSum() {
        try (RankedScene scene = new RankedScene(1)) {
            Long one = scene.opened().get(scene.servants.get(0));
            scene.on(LocalDate.of(2024, 4, 2));
            scene.open("2024-Q1", one);
            scene.ranked(one, "2024-Q1", "1.9", "4", "3.98", "4");
            Long sheet = scene.sheet(one, "2024-Q1").id();
            FormData printed = scene.as(scene.supervisor, beans -> {
                CaseFile file = beans.get(CaseFiles.class).file(one);
                var signed = file.sheets().stream().filter(each -> each.id().equals(sheet)).findFirst().orElseThrow();
                return beans.get(PartResults.class).printed(SheetText.with(FormData.empty(), file.form(signed), signed.filled()), file, signed);
            });
            assertEquals(List.of("3,98", "4", "4", "1,90"), printed.rows("criteria").stream().map(row -> row.get("points").ru()).toList());
            assertEquals("3,47", printed.value("total").ru());
        }
    }
}

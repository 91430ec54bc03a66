package kz.bagalau.session;

import java.util.Map;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** Cases of a session on the table: each with its file and with who takes no part, read once for all of them. */
record Docket(Table table, Map<Long, CaseFile> files, Recusals recusals) {

    CaseFile file(AgendaItem item) {
        return files.get(item.caseId());
    }

    Before before(AgendaItem item) {
        return Before.of(file(item), item, table.session().id());
    }

    Bench bench(AgendaItem item) {
        return table.bench(file(item), recusals);
    }
}

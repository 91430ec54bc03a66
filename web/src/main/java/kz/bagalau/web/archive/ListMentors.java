package kz.bagalau.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.BorneRow;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;

/** Those whose last result lets nobody be entrusted to them as mentors. */
@Named
@ViewScoped
public class ListMentors extends ListConsequences {

    private static final long serialVersionUID = 1L;
    private static final String NO_MENTOR = "NO_MENTOR";

    @Override
    public String getPage() {
        return "/archive/mentors.xhtml";
    }

    @Override
    public String getPrefix() {
        return "archive.consequence";
    }

    @Override
    protected ListPage<BorneRow> find(ListQuery query) {
        return consequences.ofLastGrade(CurrentCaller.get().bodyId(), NO_MENTOR, query);
    }
}

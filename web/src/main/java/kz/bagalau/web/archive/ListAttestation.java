package kz.bagalau.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.BorneRow;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;

/** Those for whom several results are a ground. */
@Named
@ViewScoped
public class ListAttestation extends ListConsequences {

    private static final long serialVersionUID = 1L;

    @Override
    public String getPage() {
        return "/archive/attestation.xhtml";
    }

    @Override
    public String getPrefix() {
        return "archive.consequence";
    }

    @Override
    protected ListPage<BorneRow> find(ListQuery query) {
        return consequences.overYears(CurrentCaller.get().bodyId(), query);
    }
}

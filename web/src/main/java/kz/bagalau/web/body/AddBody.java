package kz.bagalau.web.body;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import kz.bagalau.body.BodyDeeds;
import kz.bagalau.model.Bilingual;
import kz.bagalau.web.staff.Told;

/** Enters a state body. */
@Named
@RequestScoped
public class AddBody {

    private String bin;
    private String kk;
    private String ru;

    @EJB
    private BodyDeeds deeds;

    @Inject
    private Told told;

    /** Enters it; leads to its set-up. */
    public String add() {
        Long[] id = new Long[1];
        String next = told.attempt(() -> id[0] = deeds.create(bin, Bilingual.of(kk, ru)), "body.add.done", "/body/setup.xhtml");
        return next == null ? null : next + "&body=" + id[0];
    }

    /** The БИН. */
    public String getBin() {
        return bin;
    }

    /** Takes: the БИН. */
    public void setBin(String bin) {
        this.bin = bin;
    }

    /** The name in Kazakh. */
    public String getKk() {
        return kk;
    }

    /** Takes: the name in Kazakh. */
    public void setKk(String kk) {
        this.kk = kk;
    }

    /** The name in Russian. */
    public String getRu() {
        return ru;
    }

    /** Takes: the name in Russian. */
    public void setRu(String ru) {
        this.ru = ru;
    }
}

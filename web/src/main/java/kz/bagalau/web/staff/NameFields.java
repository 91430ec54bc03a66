package kz.bagalau.web.staff;

import java.io.Serializable;

import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PersonName;

/** The fields of a name in both languages. */
public class NameFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String surnameKk;
    private String givenKk;
    private String patronymicKk;
    private String surnameRu;
    private String givenRu;
    private String patronymicRu;

    /** Fills the fields from a name that is borne. */
    void fill(PersonName name) {
        surnameKk = name.kk().surname();
        givenKk = name.kk().given();
        patronymicKk = name.kk().patronymic();
        surnameRu = name.ru().surname();
        givenRu = name.ru().given();
        patronymicRu = name.ru().patronymic();
    }

    /** The name in Kazakh. */
    FullName kk() {
        return new FullName(surnameKk, givenKk, patronymicKk);
    }

    /** The name in Russian. */
    FullName ru() {
        return new FullName(surnameRu, givenRu, patronymicRu);
    }

    /** Surname in Kazakh. */
    public String getSurnameKk() {
        return surnameKk;
    }

    /** Takes: surname in Kazakh. */
    public void setSurnameKk(String surnameKk) {
        this.surnameKk = surnameKk;
    }

    /** Given name in Kazakh. */
    public String getGivenKk() {
        return givenKk;
    }

    /** Takes: given name in Kazakh. */
    public void setGivenKk(String givenKk) {
        this.givenKk = givenKk;
    }

    /** Patronymic in Kazakh. */
    public String getPatronymicKk() {
        return patronymicKk;
    }

    /** Takes: patronymic in Kazakh. */
    public void setPatronymicKk(String patronymicKk) {
        this.patronymicKk = patronymicKk;
    }

    /** Surname in Russian. */
    public String getSurnameRu() {
        return surnameRu;
    }

    /** Takes: surname in Russian. */
    public void setSurnameRu(String surnameRu) {
        this.surnameRu = surnameRu;
    }

    /** Given name in Russian. */
    public String getGivenRu() {
        return givenRu;
    }

    /** Takes: given name in Russian. */
    public void setGivenRu(String givenRu) {
        this.givenRu = givenRu;
    }

    /** Patronymic in Russian. */
    public String getPatronymicRu() {
        return patronymicRu;
    }

    /** Takes: patronymic in Russian. */
    public void setPatronymicRu(String patronymicRu) {
        this.patronymicRu = patronymicRu;
    }
}

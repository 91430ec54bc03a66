package kz.bagalau.web.acknowledgement;

import java.io.Serializable;
import java.time.LocalDateTime;

import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Offer;

/** The fields of an offer in person: when, where, before whom, what he said. */
public class Meeting implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime when;
    private String place;
    private String beforeWhom;
    private String words;

    Offer.Meeting told(Lang lang) {
        return new Offer.Meeting(when, place, beforeWhom, words == null || words.isBlank() ? null : words.strip(), lang);
    }

    /** When. */
    public LocalDateTime getWhen() {
        return when;
    }

    /** Takes: when. */
    public void setWhen(LocalDateTime moment) {
        when = moment;
    }

    /** Where. */
    public String getPlace() {
        return place;
    }

    /** Takes: where. */
    public void setPlace(String where) {
        place = where;
    }

    /** Before whom. */
    public String getBeforeWhom() {
        return beforeWhom;
    }

    /** Takes: before whom. */
    public void setBeforeWhom(String whom) {
        beforeWhom = whom;
    }

    /** What he said. */
    public String getWords() {
        return words;
    }

    /** Takes: what he said. */
    public void setWords(String said) {
        words = said;
    }
}

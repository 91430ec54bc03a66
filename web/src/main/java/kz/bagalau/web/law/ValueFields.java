package kz.bagalau.web.law;

import java.io.Serializable;
import java.util.List;

import kz.bagalau.acts.Leaf;
import kz.bagalau.law.text.Text;

/** The fields of a value of an own edition in a form: typed, chosen one by one, or said in three languages. */
public class ValueFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String value;
    private List<String> several = List.of();
    private String kk;
    private String ru;
    private String en;

    /** Fills the fields with what stands. */
    void fill(Leaf leaf) {
        value = leaf.value();
        several = leaf.value().isEmpty() ? List.of() : List.of(leaf.value().split(","));
        Text text = leaf.text();
        if (text != null) {
            kk = text.kk();
            ru = text.ru();
            en = text.en().equals(text.ru()) ? null : text.en();
        }
    }

    /** The text in its languages; nothing typed is an empty text. */
    Text text() {
        return new Text(said(kk), said(ru), said(en));
    }

    String typed() {
        return said(value);
    }

    String chosen() {
        return String.join(",", several);
    }

    static String said(String typed) {
        return typed == null ? "" : typed;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}

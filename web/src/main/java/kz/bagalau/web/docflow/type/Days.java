package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** A day as {@code xs:date} without an offset. */
public final class Days extends XmlAdapter<String, LocalDate> {

    @Override
    public LocalDate unmarshal(String day) {
        return day == null ? null : LocalDate.parse(day.strip());
    }

    @Override
    public String marshal(LocalDate day) {
        return day == null ? null : day.toString();
    }
}

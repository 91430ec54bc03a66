package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as {@code xs:dateTime} with its offset and its seconds, also where they are nought. */
public final class Moments extends XmlAdapter<String, OffsetDateTime> {

    @Override
    public OffsetDateTime unmarshal(String moment) {
        return moment == null ? null : OffsetDateTime.parse(moment.strip());
    }

    @Override
    public String marshal(OffsetDateTime moment) {
        return moment == null ? null : moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}

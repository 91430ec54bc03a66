package kz.bagalau.web.soap.docflow;

import java.util.Locale;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** A message whose media type names no charset is in that of its XML declaration, UTF-8 where it has none; not in ISO-8859-1, as old HTTP had it. */
final class Declared extends AbstractPhaseInterceptor<Message> {

    Declared() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        if (!String.valueOf(message.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT).contains("charset")) {
            message.remove(Message.ENCODING);
        }
    }
}

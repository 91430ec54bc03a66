package kz.bagalau.web.soap.docflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.text.Lang;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.headers.Header;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageUtils;
import org.w3c.dom.Element;

/** What the headers of a question say, those of HTTP and those of SOAP. */
final class Heard {

    /** The SOAP header that names the exchange. */
    static final String CORRELATION = "correlationId";

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._:-]{1,100}");

    private Heard() {
    }

    /** A header of HTTP; empty where it is not there. */
    @SuppressWarnings("unchecked")
    static String header(Message question, String name) {
        Map<String, List<String>> headers = (Map<String, List<String>>) question.get(Message.PROTOCOL_HEADERS);
        return headers == null ? "" : headers.entrySet().stream().filter(one -> name.equalsIgnoreCase(one.getKey())).flatMap(one -> one.getValue().stream()).findFirst().orElse("");
    }

    /** How the program names the exchange in SOAP; empty where it does not, or so that it cannot stand in a log. */
    static Optional<String> correlation(Message question) {
        return soap(question, CORRELATION).filter(one -> NAME.matcher(one).matches());
    }

    /** One of the contract's SOAP headers. */
    static Optional<String> soap(Message question, String name) {
        QName wanted = new QName(Docflow.NAMESPACE, name);
        return question instanceof SoapMessage soap ? soap.getHeaders().stream().filter(one -> wanted.equals(one.getName())).map(Header::getObject)
                .filter(Element.class::isInstance).map(one -> ((Element) one).getTextContent().strip()).findFirst() : Optional.empty();
    }

    /** True where files of the answer may travel as parts: the question came so, or says that it takes them so. */
    static boolean parts(Message question) {
        return type(question).startsWith("multipart/related") || header(question, "Accept").toLowerCase(Locale.ROOT).contains("multipart/related");
    }

    private static String type(Message question) {
        return String.valueOf(question.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
    }

    /** The first language of {@code Accept-Language} that we speak, else the caller's. */
    static Lang lang(Message question) {
        return wished(header(question, "Accept-Language")).stream().flatMap(range -> Arrays.stream(Lang.values())
                .filter(lang -> lang.code().equals(range.getRange().split("-")[0]))).findFirst().orElseGet(() -> Lang.ofCode(CurrentCaller.get().language()));
    }

    private static List<Locale.LanguageRange> wished(String header) {
        try {
            return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** The path that was asked. */
    static String path(Message question) {
        return String.valueOf(MessageUtils.getContextualProperty(question, Message.REQUEST_URI, Message.ENDPOINT_ADDRESS));
    }
}

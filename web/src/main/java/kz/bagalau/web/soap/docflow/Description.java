package kz.bagalau.web.soap.docflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The contract's WSDL and schema, handed out as they are but for the addresses of both ports, which are where they were asked for: CXF tells the right
 * address of the port that was asked alone, and part of one for the other.
 */
public final class Description {

    private static final String FOLDER = "/contract/";
    private static final String WSDL = "docflow-v1.wsdl";
    private static final String SCHEMA = "docflow-v1.xsd";
    /** Where the contract's ports stand in the file. */
    private static final String WRITTEN = "http://localhost:8080/soap";
    /** A host that a request names may stand in XML. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[0-9A-Za-z._:\\[\\]/-]+");

    private Description() {
    }

    /** Answers {@code ?wsdl} and {@code ?xsd}. @return false where the request is for neither */
    public static boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getQueryString()).toLowerCase(Locale.ROOT).replaceAll("=.*", "");
        if (!"GET".equals(request.getMethod()) || !asked.equals("wsdl") && !asked.equals("xsd")) {
            return false;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getOutputStream().write((asked.equals("xsd") ? text(SCHEMA) : wsdl(request)).getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static String wsdl(HttpServletRequest request) throws IOException {
        String port = request.getRequestURL().toString();
        if (!ADDRESS.matcher(port).matches()) {
            return text(WSDL);
        }
        String servlet = port.substring(0, port.length() - request.getPathInfo().length());
        return text(WSDL).replace(WRITTEN, servlet).replace("schemaLocation=\"" + SCHEMA, "schemaLocation=\"" + port + "?xsd=" + SCHEMA);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Description.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

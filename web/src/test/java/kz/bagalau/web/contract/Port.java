package kz.bagalau.web.contract;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.web.soap.docflow.Docflow;
import kz.bagalau.web.soap.docflow.DocflowPorts;
import kz.bagalau.web.wire.SentBody;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.w3c.dom.Element;

/**
 * The ports without a server: bytes in, bytes out, through all that CXF and we do with them. Behind them stand operations that take down what
 * they were asked and answer the contract's examples.
 */
final class Port {

    private final Map<String, AbstractHTTPDestination> ports = new TreeMap<>();
    private final List<Object[]> calls = new ArrayList<>();
    private RuntimeException failing;

    Port() {
        Docflow examples = SentBody.of(Docflow.class, (proxy, called, values) -> answered(called, values));
        DocflowPorts.publish(new CXFBusFactory().createBus(), "/v1/docflow", examples)
                .forEach(server -> ports.put(server.getEndpoint().getEndpointInfo().getAddress(), (AbstractHTTPDestination) server.getDestination()));
    }

    /** What came back. */
    record Answer(int status, String type, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The calls that reached an operation: its message, and its key where it has one. */
    List<Object[]> calls() {
        return calls;
    }

    /** From now on every operation fails so. */
    void fail(RuntimeException how) {
        failing = how;
    }

    private Object answered(Method called, Object... values) throws Exception {
        calls.add(values);
        if (failing != null) {
            throw failing;
        }
        Element body = Contract.descendants(Contract.xml("examples/" + called.getName() + ".response.xml"), "Body").get(0);
        return JAXBContext.newInstance(called.getReturnType()).createUnmarshaller().unmarshal(Contract.children(body).get(0));
    }

    /** Sends what is an envelope, or none, by SOAP 1.1; headers in pairs. */
    Answer ask(String envelope, String... headers) throws IOException {
        return send("/v1/docflow", envelope.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8", headers);
    }

    Answer send(String port, byte[] body, String type, String... headers) throws IOException {
        Map<String, String> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        asked.put("Content-Type", type);
        for (int i = 0; i < headers.length; i += 2) {
            asked.put(headers[i], headers[i + 1]);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Map<String, Object> told = new TreeMap<>();
        told.put("status", HttpServletResponse.SC_OK);
        ports.get(port).invoke(null, null, request(port, asked, body), response(written, told));
        return new Answer((int) told.get("status"), String.valueOf(told.get("type")), written.toByteArray());
    }

    private static HttpServletRequest request(String port, Map<String, String> asked, byte[] body) {
        return SentBody.of(HttpServletRequest.class, (proxy, called, values) -> switch (called.getName()) {
            case "getMethod" -> "POST";
            case "getRequestURI" -> "/soap" + port;
            case "getRequestURL" -> new StringBuffer("http://localhost/soap" + port);
            case "getPathInfo" -> port;
            case "getServletPath" -> "/soap";
            case "getContextPath" -> "";
            case "getContentType" -> asked.get("Content-Type");
            case "getContentLength" -> body.length;
            case "getHeader" -> asked.get((String) values[0]);
            case "getHeaders" -> Collections.enumeration(asked.containsKey((String) values[0]) ? List.of(asked.get((String) values[0])) : List.of());
            case "getHeaderNames" -> Collections.enumeration(asked.keySet());
            case "getInputStream" -> new SentBody(body);
            default -> nothing(called);
        });
    }

    private static HttpServletResponse response(ByteArrayOutputStream written, Map<String, Object> told) {
        return SentBody.of(HttpServletResponse.class, (proxy, called, values) -> {
            switch (called.getName()) {
                case "setStatus" -> told.put("status", values[0]);
                case "setContentType" -> told.put("type", values[0]);
                case "setHeader", "addHeader" -> told.put("Content-Type".equals(values[0]) ? "type" : (String) values[0], values[1]);
                case "getOutputStream" -> {
                    return new Written(written);
                }
                default -> {
                    return nothing(called);
                }
            }
            return null;
        });
    }

    private static Object nothing(Method called) {
        Class<?> type = called.getReturnType();
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private static final class Written extends ServletOutputStream {

        private final ByteArrayOutputStream out;

        Written(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            out.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nobody writes asynchronously here");
        }
    }
}

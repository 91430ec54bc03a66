package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page, REST and SOAP answer, packaged as one WAR on Payara Micro and as the EAR on GlassFish. */
class AboutIT {

    private static final String ASK = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><about xmlns="urn:kz:bagalau:about:v1"/></s:Body></s:Envelope>""";

    @Test
    void theWarOnPayaraMicro() {
        assertAnswers(Micro.shared());
    }

    @Test
    void theEarOnGlassFish() throws Exception {
        Path folder = Path.of("target", "ear").toAbsolutePath();
        int port = Server.freePort();
        List<String> command = new ArrayList<>(Server.shortLived());
        Collections.addAll(command, "-Dbagalau.data=" + folder.resolve("data"), "-Dbagalau.masterkey=" + folder.resolve("master.key"), "-Dbagalau.demo=none",
                "-jar", Server.built("bagalau.glassfish.jar").toString(), "--port=" + port, Server.built("bagalau.ear").toString());
        try (Server glassfish = Server.start(command, folder, port)) {
            assertAnswers(glassfish);
        }
    }

    private static void assertAnswers(Server server) {
        assertTrue(server.get("/").body().contains("Bagalau"), "page");
        assertTrue(server.get("/api/v1/about").body().contains("\"name\":\"Bagalau\""), "REST");
        assertTrue(server.post("/soap/v1/about", "text/xml", ASK).body().contains("<name>Bagalau</name>"), "SOAP");
        assertEquals(200, server.get("/soap/v1/about?wsdl").statusCode(), "WSDL");
    }
}

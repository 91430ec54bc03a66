package kz.bagalau.web.soap.docflow;

import java.lang.reflect.Method;
import java.util.Optional;
import kz.bagalau.audit.Correlation;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;

/** Calls an operation as part of the exchange that the program named; from here on what fails is a failure of ours, not of the message. */
final class Calling extends JAXWSMethodInvoker {

    private static final String CALLED = Calling.class.getName();

    Calling(Docflow operations) {
        super(operations);
    }

    /** True when the operation was called. */
    static boolean called(Exchange exchange) {
        return exchange.containsKey(CALLED);
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object operations, Method method, Object[] arguments) throws Exception {
        exchange.put(CALLED, true);
        Optional<String> named = Heard.correlation(exchange.getInMessage());
        return named.isEmpty() ? super.performInvocation(exchange, operations, method, arguments)
                : Correlation.as(named.get(), () -> super.performInvocation(exchange, operations, method, arguments));
    }
}

package kz.bagalau.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.interceptor.InvocationContext;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Guard;
import kz.bagalau.access.Operates;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;

/**
 * A deed as a page does it: the guard decides about every matter, the bean does it, and the audit trail gets its lines, all in one transaction.
 *
 * @param bean   the service
 * @param method its public method
 */
record ThroughGuard(Class<?> bean, String method) {

    void does(YearScene scene, Long person, Object... arguments) {
        scene.does(person, beans -> {
            CurrentCaller.become(CurrentCaller.get().confirmedUntil(scene.clock().instant().plusSeconds(600)));
            enter(beans.hearing(AuditTrail.class), arguments);
        });
    }

    private void enter(Beans beans, Object... arguments) {
        Method entered = Arrays.stream(bean.getMethods()).filter(one -> one.getName().equals(method) && one.isAnnotationPresent(Operates.class))
                .filter(one -> one.getParameterCount() == arguments.length).findFirst().orElseThrow();
        try {
            beans.get(Guard.class).around(new Call(beans.get(bean), entered, arguments));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the container hands to an interceptor. */
    private static final class Call implements InvocationContext {

        private final Object bean;
        private final Method entered;
        private final Map<String, Object> data = new HashMap<>();
        private Object[] arguments;

        Call(Object bean, Method entered, Object... arguments) {
            this.bean = bean;
            this.entered = entered;
            this.arguments = arguments;
        }

        @Override
        public Object getTarget() {
            return bean;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return entered;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return arguments;
        }

        @Override
        public void setParameters(Object[] others) {
            arguments = others;
        }

        @Override
        public Map<String, Object> getContextData() {
            return data;
        }

        @Override
        public Object proceed() throws Exception {
            try {
                return entered.invoke(bean, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof Exception cause ? cause : thrown;
            }
        }
    }
}

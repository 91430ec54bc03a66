package kz.bagalau.survey;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.bagalau.database.TestDatabase;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Hears what is logged from its making to its closing, at every level: by the program, and by the persistence provider with every statement and its values. */
final class EverythingLogged implements AutoCloseable {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final StringWriter statements = new StringWriter();
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final ServerSession session;
    private final SessionLog usual;
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            heard.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    };

    EverythingLogged(TestDatabase database) {
        session = database.call(em -> (ServerSession) JpaHelper.getServerSession(em.getEntityManagerFactory()));
        usual = session.getSessionLog();
        DefaultSessionLog all = new DefaultSessionLog(statements);
        all.setLevel(SessionLog.ALL);
        all.setShouldDisplayData(true);
        session.setSessionLog(all);
        listening.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(listening);
        Logger.getLogger(EverythingLogged.class.getName()).finest("listening");
    }

    /** True when somebody logged these words: in a message, a statement or a value. */
    boolean tells(String words) {
        synchronized (heard) {
            return heard.stream().anyMatch(line -> line.contains(words)) || statements.toString().contains(words);
        }
    }

    @Override
    public void close() {
        root.removeHandler(listening);
        root.setLevel(level);
        session.setSessionLog(usual);
    }
}

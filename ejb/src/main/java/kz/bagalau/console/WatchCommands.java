package kz.bagalau.console;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.bagalau.config.Configuration;

/** Looks every two seconds for a command from the shell. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchCommands {

    @Inject
    @Any
    private Instance<ConsoleCommand> known;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Commands commands;

    @PostConstruct
    void open() {
        commands = new Commands(Configuration.dataFolder().resolve("commands"), known);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                commands.answerAll();
            } finally {
                busy.set(false);
            }
        }
    }
}

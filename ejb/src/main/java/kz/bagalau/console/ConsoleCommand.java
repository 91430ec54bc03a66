package kz.bagalau.console;

import java.util.List;

/**
 * Something that whoever runs the machine can ask of the running application from the shell: {@code ./bagalau NAME ARGUMENTS}. Found by
 * CDI; each has one name.
 */
public interface ConsoleCommand {

    /** The word after {@code ./bagalau}. */
    String name();

    /**
     * Does it, and says what was done in sentences for the shell.
     *
     * @throws IllegalArgumentException when an argument is wrong: the message says which, and what is allowed
     */
    String run(List<String> arguments);
}

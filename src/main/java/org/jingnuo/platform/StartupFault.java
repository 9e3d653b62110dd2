package org.jingnuo.platform;

import org.jspecify.annotations.Nullable;

/**
 * Why the portal cannot start, in words for the person who started it. It is printed as it stands, without a stack
 * trace, and ends the process with its exit code.
 */
public final class StartupFault extends RuntimeException {

    /** Something that has no code of its own. */
    public static final int OTHER = 1;

    /** The address or port cannot be listened on. */
    public static final int PORT = 10;

    /** The data folder cannot be used. */
    public static final int DATA_FOLDER = 11;

    /** There is no room left on the disk. */
    public static final int DISK_FULL = 12;

    /** The database, the portal's own or another, cannot be used. */
    public static final int DATABASE = 13;

    /** {@code content/} has mistakes. */
    public static final int CONTENT = 14;

    /** A setting has a value that cannot be used. */
    public static final int SETTING = 15;

    private final int exitCode;

    /** @param message one sentence, or one a line: what was looked for, what was found, what to do */
    public StartupFault(int exitCode, String message) {
        this(exitCode, message, null);
    }

    /** @param cause shown only when the portal was started with {@code --debug} */
    public StartupFault(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** What the process ends with: one of the constants of this class. */
    public int exitCode() {
        return exitCode;
    }

    /** The words for the person at the terminal. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

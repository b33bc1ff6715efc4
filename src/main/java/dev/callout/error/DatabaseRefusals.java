package dev.callout.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database refuses although our own checks let it through: of two calls at once, the later one. */
final class DatabaseRefusals {
    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String SERIALIZATION = "40001";
    private static final String DEADLOCK = "40P01";

    private DatabaseRefusals() {}

    static @Nullable ErrorCode code(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        if (type.equals("OptimisticLockException") || type.equals("StaleObjectStateException")) {
            return ErrorCode.VERSION_CONFLICT;
        }
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
            return null;
        }
        return switch (sql.getSQLState()) {
            case UNIQUE ->
                String.valueOf(sql.getMessage()).contains("one_running_plan")
                        ? ErrorCode.ALREADY_RUNNING
                        : ErrorCode.STATE_CONFLICT;
            case EXCLUSION -> ErrorCode.STATE_CONFLICT;
            case SERIALIZATION, DEADLOCK -> ErrorCode.VERSION_CONFLICT;
            default -> null;
        };
    }
}

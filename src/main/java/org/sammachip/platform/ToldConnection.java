package org.sammachip.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A connection that tells the database who is at work before anything is written through it, once per transaction and
 * again when it changed. Reading costs nothing, nor does what is never logged: sessions, drafts, and what the engine
 * writes into its own tables of running and past cases; what it deletes of the past is.
 */
class ToldConnection implements InvocationHandler {

    /** What may change something, functions of schema audit included. */
    private static final Pattern WRITING = Pattern.compile(
            "\\b(insert|update|delete|merge|truncate|copy|call|do)\\b|\\baudit\\.", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNLOGGED = Pattern.compile(
            "\\s*(select(?!.*\\baudit\\.)|(insert into|update|delete from)\\s+"
                    + "((?<!delete from )act_(?!id_|ru_authorization)|act_ru_(?!authorization)|spring_session|draft\\b)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;
    private final ChangeContext context;
    private ChangeContext.Origin told;
    private boolean lasting;

    private ToldConnection(Connection connection, ChangeContext context) {
        this.connection = connection;
        this.context = context;
    }

    static Connection of(Connection connection, ChangeContext context) {
        return (Connection) Proxy.newProxyInstance(
                ToldConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ToldConnection(connection, context));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement" -> {
                return telling((Statement) call(connection, method, arguments));
            }
            case "prepareStatement", "prepareCall" -> tellBefore((String) arguments[0]);
            case "commit", "rollback", "setAutoCommit" -> told = null;
            case "close" -> forget();
            default -> {}
        }
        return call(connection, method, arguments);
    }

    /** Such a statement is told its SQL only when it is executed. */
    private Statement telling(Statement statement) {
        return (Statement) Proxy.newProxyInstance(
                ToldConnection.class.getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof String sql) {
                        tellBefore(sql);
                    }
                    return call(statement, method, arguments);
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void tellBefore(String sql) throws SQLException {
        if (WRITING.matcher(sql).find() && !UNLOGGED.matcher(sql).matches()) {
            tell();
        }
    }

    private void tell() throws SQLException {
        var now = context.origin();
        if (!now.equals(told)) {
            boolean untilCommit = !connection.getAutoCommit();
            set(context.told(now), untilCommit);
            told = now;
            lasting |= !untilCommit;
        }
    }

    /** Whoever gets this connection next from the pool is somebody else. */
    private void forget() throws SQLException {
        if (lasting && !connection.isClosed() && connection.getAutoCommit()) {
            set("", false);
            lasting = false;
        }
    }

    private void set(String value, boolean untilCommit) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('sammachip.context', ?, ?)")) {
            statement.setString(1, value);
            statement.setBoolean(2, untilCommit);
            statement.execute();
        }
    }
}

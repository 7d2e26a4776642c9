package org.sammachip.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A connection that tells the database who is at work before anything is written through it, once per transaction and
 * again when it changed. Reading, and what the engine writes into its own tables of running and past cases, costs
 * nothing: none of it is logged.
 */
class ToldConnection implements InvocationHandler {

    private static final Pattern UNLOGGED = Pattern.compile(
            "\\s*(select(?!.*audit\\.)|(insert into|update|delete from)\\s+act_(?!id_|ru_authorization)).*",
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
            case "prepareStatement", "prepareCall" -> {
                if (!UNLOGGED.matcher((String) arguments[0]).matches()) {
                    tell();
                }
            }
            case "createStatement" -> tell();
            case "commit", "rollback", "setAutoCommit" -> told = null;
            case "close" -> forget();
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
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

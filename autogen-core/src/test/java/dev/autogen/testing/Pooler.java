package dev.autogen.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Stands before a server of PostgreSQL as a pooler does: tells clients of sessions that the server
 * does not have.
 */
public final class Pooler implements AutoCloseable {
    private static final int KEY_OF_SESSION = 'K';
    private static final int READY = 'Z';
    private static final Pattern PLACE = Pattern.compile("//([^:/]+):(\\d+)/");

    private final ServerSocket door;
    private final TestDatabase database;

    private Pooler(ServerSocket door, TestDatabase database) {
        this.door = door;
        this.database = database;
    }

    /** Before the server of this database, until it is closed. */
    public static Pooler before(TestDatabase database) {
        try {
            var pooler =
                    new Pooler(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
            start(pooler::letIn);
            return pooler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new connection through it, which the caller closes. */
    public Connection connect() throws SQLException {
        var place = PLACE.matcher(database.url());
        var url = place.replaceFirst("//127.0.0.1:" + door.getLocalPort() + "/");
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "sslmode=disable&gssEncMode=disable",
                database.username(),
                database.password());
    }

    private void letIn() throws IOException {
        while (true) {
            var client = door.accept();
            var place = PLACE.matcher(database.url());
            if (!place.find()) {
                throw new IOException("No place in " + database.url());
            }
            var server = new Socket(place.group(1), Integer.parseInt(place.group(2)));
            start(
                    () -> {
                        client.getInputStream().transferTo(server.getOutputStream());
                        server.close();
                    });
            start(
                    () -> {
                        answer(
                                new DataInputStream(server.getInputStream()),
                                client.getOutputStream());
                        client.close();
                    });
        }
    }

    /** Changes the key of the session that the server tells; all else is as the server says it. */
    private static void answer(DataInputStream server, OutputStream toClient) throws IOException {
        var client = new DataOutputStream(toClient);
        int kind = 0;
        while (kind != READY) {
            kind = server.readUnsignedByte();
            int length = server.readInt();
            client.writeByte(kind);
            client.writeInt(length);
            var rest = server.readNBytes(length - Integer.BYTES);
            if (kind == KEY_OF_SESSION) {
                rest[0] ^= 0x10;
            }
            client.write(rest);
        }
        client.flush();
        server.transferTo(toClient);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException e) {
                                // One of the two sides is gone, and the other goes with it.
                                return;
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

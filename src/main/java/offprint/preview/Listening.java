package offprint.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds the port to listen at, or says why it cannot be had. */
final class Listening {
    private static final int PRIVILEGED = 1024;
    private static final int PORTS_TRIED = 100;
    private static final int LAST_PORT = 65_535;

    private Listening() {}

    /**
     * @param port 0 for any that is free
     * @throws IOException with a sentence that says what to do
     */
    static HttpServer at(String host, int port) throws IOException {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("there is no host `" + host + "` to listen at", e);
        }
        try {
            return HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (BindException e) {
            throw new IOException(reason(host, address, port), e);
        }
    }

    private static String reason(String host, InetAddress address, int port) {
        if (!isFree(address, 0)) {
            return "`" + host + "` is not an address of this machine";
        }
        for (int other = Math.max(port, PRIVILEGED) + 1; other <= Math.min(port + PORTS_TRIED, LAST_PORT); other++) {
            if (isFree(address, other)) {
                return "port " + port + " is taken or not allowed; `--port " + other + "` is free";
            }
        }
        return "port " + port + " is taken or not allowed; choose another one with `--port`";
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

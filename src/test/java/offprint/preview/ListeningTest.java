package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ListeningTest {

    @Test
    void namesAPortThatIsFreeWhereOneIsTaken() throws IOException {
        HttpServer first = Listening.at("127.0.0.1", 0);
        int taken = first.getAddress().getPort();
        try {
            assertThatThrownBy(() -> Listening.at("127.0.0.1", taken))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("port " + taken + " is taken or not allowed; `--port (\\d+)` is free")
                    .satisfies(problem -> {
                        int free = Integer.parseInt(
                                String.valueOf(problem.getMessage()).replaceAll(".*--port (\\d+).*", "$1"));
                        assertThat(free).isGreaterThan(taken);
                        Listening.at("127.0.0.1", free).stop(0);
                    });
        } finally {
            first.stop(0);
        }
    }

    @Test
    void tellsAnAddressThatIsNotTheMachinesFromAPortThatIsTaken() {
        assertThatThrownBy(() -> Listening.at("192.0.2.1", 4000))
                .isInstanceOf(IOException.class)
                .hasMessage("`192.0.2.1` is not an address of this machine");
    }
}

package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the preview listens, what it is called there, and how a browser is sent there. */
class PlacesTest {

    @Test
    void namesAFreePortWhereTheOneAskedForIsTaken() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket taken = new ServerSocket(0, 1, loopback)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Listening.at("127.0.0.1", port))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("port " + port + " is taken or not allowed; ")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void doesNotListenWhereThisMachineIsNot() {
        assertThatThrownBy(() -> Listening.at("192.0.2.1", 0))
                .hasMessage("`192.0.2.1` is not an address of this machine");
        assertThatThrownBy(() -> Listening.at("nowhere.invalid", 0))
                .hasMessage("there is no host `nowhere.invalid` to listen at");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, true",
        "127.0.0.1, ada.localhost, true",
        "127.0.0.1, evillocalhost, false",
        "127.0.0.1, evil-localhost:4000, false",
        "127.0.0.1, localhost.evil.example, false",
        "127.0.0.1, 192.168.1.5, false",
        "127.0.0.1, 127.1, false",
        "127.0.0.1, 127.0.0.256, false",
        "127.0.0.1, ada.local, false",
        "127.0.0.1, [::1, false",
        "ada.local, ADA.local:4000, true",
        "ada.local, eve.local:4000, false",
        "0.0.0.0, 192.168.1.5:4000, true",
        "0.0.0.0, [fe80::1]:4000, true",
        "0.0.0.0, evil.example, false",
        "'::', 192.168.1.5, true",
        "'::', evil.example, false",
    })
    void isCalledByNamesThatNoPageElsewhereCanHave(String listensAt, String called, boolean answers) {
        assertThat(new HostNames(listensAt).allow(called)).isEqualTo(answers);
    }

    @Test
    void isNotCalledNothing() {
        assertThat(new HostNames("127.0.0.1").allow(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "Mac OS X, open",
        "Windows 11, rundll32",
    })
    void isOpenedWithWhatTheSystemHasForIt(String system, String program) {
        assertThat(Opener.command(system, "http://127.0.0.1:4000/"))
                .startsWith(program)
                .endsWith("http://127.0.0.1:4000/");
    }
}

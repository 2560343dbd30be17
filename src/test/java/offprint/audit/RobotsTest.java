package offprint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9309, with the examples of its section 5.2 and of Google's account of which rule wins. */
class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "'', /p/, true",
        "Disallow:, /p/, true",
        "Disallow: /, /p/, false",
        "Disallow: /q, /p/, true",
        "Disallow: /p/q, /p/, true",
        "Disallow: /p # not this, /p/, false",
        "'Disallow: /p/|Allow: /p/a', /p/ab, true",
        "'Allow: /p|Disallow: /', /page, true",
        "'Allow: /folder|Disallow: /folder', /folder/page, true",
        "'Allow: /page|Disallow: /*.htm', /page.htm, false",
        "'Allow: /$|Disallow: /', /, true",
        "'Allow: /$|Disallow: /', /page.htm, false",
        "Disallow: *.gif$, /a/b.gif, false",
        "Disallow: *.gif$, /a/b.gif?x, true",
        "Disallow: /a*b*c, /a1b2c3, false",
        "Disallow: /a*b*c, /a1c2b3, true",
        "Disallow: /a$, /a, false",
        "Disallow: /a$, /ab, true"
    })
    void followsTheLongestRuleThatMatches(String rules, String path, boolean allowed) {
        assertThat(Robots.of("User-agent: *\n" + rules.replace('|', '\n')).allows(path))
                .isEqualTo(allowed);
    }

    @Test
    void followsItsOwnGroupRatherThanThatForAll() {
        Robots robots = Robots.of("""
                USER-AGENT: *
                Disallow: /a

                User-Agent: other
                User-Agent: GoogleBot
                Disallow: /b
                User-Agent: third
                Disallow: /c
                """);

        assertThat(robots.allows("/a")).isTrue();
        assertThat(robots.allows("/b")).isFalse();
        assertThat(robots.allows("/c")).isTrue();
    }

    @Test
    void takesRulesOfNoGroupForNone() {
        assertThat(Robots.of("Disallow: /\n").allows("/a")).isTrue();
    }
}

package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which SVG files a site publishes, and which are refused because they could run script on it. */
class SvgFileTest {
    private static final String ROOT = "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'";

    @AutoClose
    private final TestSite site = TestSite.small();

    private TestSite.Run build(String svg) {
        site.file("content/static/figure.svg", svg.replace("<svg", "<svg " + ROOT));
        return site.run("build");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg><script href='a.js'/></svg>",
                "<svg><SCRIPT>alert(1)</SCRIPT></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script>alert(1)</s:script></s:svg>",
                "<svg><g xmlns:h='http://www.w3.org/1999/xhtml'><h:script>alert(1)</h:script></g></svg>",
                "<svg><foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject></svg>",
                "<svg><b xmlns='http://www.w3.org/1999/xhtml'/></svg>",
                "<svg onload='alert(1)'/>",
                "<svg><g OnClick='alert(1)'/></svg>",
                "<svg><a href='javascript:alert(1)'/></svg>",
                "<svg><a xlink:href='java&#10;script:alert(1)'/></svg>",
                "<svg><a href='&#106;avascript:alert(1)'/></svg>",
                "<svg><a href='data:text/html,x'/></svg>",
                "<svg><use href='data:image/svg+xml,x'/></svg>",
                "<svg><use href='https://example.org/x.svg#a'/></svg>",
                "<svg><image href='//example.org/x.png'/></svg>",
                "<svg><image href='/\\example.org/x.png'/></svg>",
                "<svg xml:base='https://example.org/'/>",
                "<svg><a><animate attributeName='href' values='javascript:alert(1)'/></a></svg>",
                "<svg><a><set attributeName='xlink:href' to='javascript:alert(1)'/></a></svg>",
                "<svg><set attributeName='onclick' to='alert(1)'/></svg>",
                "<svg><style>@import 'https://example.org/a.css';</style></svg>",
                "<svg><style>a { background: url( \"https://example.org/a.png\") }</style></svg>",
                "<svg><style><![CDATA[a { fill: url(//example.org/a) }]]></style></svg>",
                "<svg><style>a { fill: u\\72l(//example.org/a) }</style></svg>",
                "<svg><g style='fill: url(https://example.org/a)'/></svg>",
                "<svg><g fill='url(https://example.org/a#b)'/></svg>",
                "<svg><iframe src='a'/></svg>",
                "<?xml-stylesheet href='a.xsl' type='text/xsl'?><svg/>",
                "<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]><svg>&c;</svg>",
                "<svg><g></svg>",
                "<svg>&nbsp;</svg>",
                "<svg/><script>alert(1)</script>",
                ""
            })
    @Provokes(Rule.UNSAFE_SVG)
    void isRefusedWhereItIsMoreThanAPicture(String svg) {
        TestSite.Run run = build(svg);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[unsafe-svg]: `figure.svg` is more than a picture\n --> content/static/figure.svg\n");
        assertThat(site.files("site")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 1 1'><title>A</title><path d='M0 0h1'/></svg>",
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n<svg/>",
                "<svg><defs><linearGradient id='a'/></defs><g fill='url(#a)' style='filter: url(\"#b\")'/><use href='#a'/></svg>",
                "<svg><style>text { font: 1em serif; fill: url('#a') }</style><text>x &lt; y, onload=1 &amp; url(http)</text></svg>",
                "<svg><image xlink:href='data:image/png;base64,iVBORw0KGgo='/><image href='photo.jpg'/></svg>",
                "<svg><a href='https://example.org/'><text>a link</text></a></svg>",
                "<svg><metadata><x:xmpmeta xmlns:x='adobe:ns:meta/'/></metadata></svg>",
                "<svg><animate attributeName='opacity' values='0;1'/><g transform='translate(1 2)'/></svg>"
            })
    void isPublishedWhereItIsAPicture(String svg) {
        TestSite.Run run = build(svg);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(site.text("site/figure.svg")).isEqualTo(site.text("content/static/figure.svg"));
    }

    /** The JDK's reader of XML would write a line of its own into what the terminal shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>\u00FF</svg>",
                "\u00FF<svg/>",
                "<svg",
                "\u00EF\u00BB\u00BF<?xml version='1.0' encoding='utf-8'?><svg a='\u00C3'/>",
                "<?xml version=\"1.0\" encoding = \"US-ASCII\"?><svg>\u00C3\u00A4</svg>",
                "<?xml version='1.0' encoding='UTF-16'?><svg/>",
                "<?xml version='1.0' encoding='none'?><svg/>",
                "\u00FE\u00FF\u0000<\u0000",
                "\u0000<\u0000",
                "<\u0000\u00D8"
            })
    void oneThatIsDamagedIsRejectedInOurWordsAlone(String latin) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            site.file("content/static/figure.svg", latin.getBytes(ISO_8859_1));
            assertThat(site.run("build").err()).contains("it is not well-formed XML");
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>\u00C3\u00A4</svg>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><svg>\u00E4</svg>",
                "<?xml version='1.0' encoding='windows-1252'?><svg>\u0081</svg>",
                "\u00FF\u00FE<\u0000s\u0000v\u0000g\u0000/\u0000>\u0000"
            })
    void oneInAnyEncodingIsPublished(String latin) {
        site.file("content/static/figure.svg", latin.getBytes(ISO_8859_1));
        assertThat(site.run("build").err()).doesNotContain("unsafe-svg");
    }
}

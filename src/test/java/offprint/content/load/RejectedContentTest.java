package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads who has made a mistake, each of the mistakes that there are rules for. */
class RejectedContentTest {

    static List<Rejection> rejections() {
        List<Rejection> all = new ArrayList<>();
        all.addAll(RejectedPapers.all());
        all.addAll(RejectedYaml.all());
        all.addAll(RejectedFiles.all());
        all.addAll(RejectedSiteFiles.all());
        all.addAll(RejectedThemes.all());
        all.addAll(RejectedLists.all());
        all.addAll(RejectedPictures.all());
        return all;
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void saysWhatIsWrongAndWhere(Rejection rejection) {
        ContentFolder.Loaded loaded = rejection.folder().load();
        assertThat(loaded.messages()).isEqualTo(rejection.messages());
        assertThat(loaded.has(rejection.rule())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void saysTheSameWithOtherLineEnds(Rejection rejection) {
        if (rejection.rule() == Rule.NOT_UTF8 || rejection.rule() == Rule.FILE_TOO_LARGE) {
            return;
        }
        UnaryOperator<String> crlf = text -> text.replace("\n", "\r\n");
        assertThat(rejection.folder().rewritten(crlf).load().messages()).isEqualTo(rejection.messages());
    }

    /** A rule that loading cannot break is provoked by a test that says so with {@link Provokes}. */
    @Test
    void everyRuleIsProvokedByATest() {
        Set<Rule> provoked = EnumSet.noneOf(Rule.class);
        for (Rejection rejection : rejections()) {
            provoked.add(rejection.rule());
        }
        for (JavaClass tests : new ClassFileImporter().importPackages("offprint")) {
            for (JavaMethod test : tests.getMethods()) {
                test.tryGetAnnotationOfType(Provokes.class).ifPresent(claim -> provoked.addAll(List.of(claim.value())));
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(provoked)))
                .as("rules that no test provokes, or whose test does not say so with @Provokes")
                .isEmpty();
    }
}

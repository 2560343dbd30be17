package offprint.add.fetch;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Identifier;

/** Recorded answers, in any order and any files, in place of the services that gave them. */
public final class Recorded implements Lookup {
    private final List<Answer> answers;

    /** @param answers by the names of their files */
    public Recorded(List<Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    @Override
    public List<Answer> person(PersonId id) {
        List<Answer> own = new ArrayList<>();
        for (Answer answer : answers) {
            if (isAbout(id, answer.text())) {
                own.add(answer);
            }
        }
        return own;
    }

    /** ORCID's objects name the path in the record; OpenAlex's the author, also in works; dblp's file the person. */
    private static boolean isAbout(PersonId id, String text) {
        return switch (id.service()) {
            case ORCID -> text.contains("\"/" + id.value() + '/') || text.contains("\"/" + id.value() + '"');
            case OPENALEX -> text.contains("openalex.org/" + id.value() + '"');
            default -> text.contains("<dblpperson") && text.contains("pid=\"" + id.value() + '"');
        };
    }

    @Override
    public List<Answer> details(PersonId id, List<String> numbers) {
        return person(id);
    }

    @Override
    public List<Answer> works(List<Identifier> ids, Way way) {
        return way == Way.REGISTRY ? answers : List.of();
    }
}

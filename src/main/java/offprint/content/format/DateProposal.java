package offprint.content.format;

import java.util.Optional;
import offprint.model.PublicationDate;

/** Proposals for dates that are written in another form than the format has. */
final class DateProposal {

    private DateProposal() {}

    /** The ISO form of dates such as {@code 2022/6/4}, {@code 2022.06} and {@code 2022-6-4}; no guess at other orders. */
    static Optional<String> of(String written) {
        StringBuilder iso = new StringBuilder();
        int digits = 0;
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : '-';
            if (c >= '0' && c <= '9') {
                iso.append(c);
                digits++;
            } else if (c == '-' || c == '/' || c == '.') {
                if (digits == 1) {
                    iso.insert(iso.length() - 1, '0');
                }
                digits = 0;
                if (i < written.length()) {
                    iso.append('-');
                }
            } else {
                return Optional.empty();
            }
        }
        String proposal = iso.toString();
        return PublicationDate.parse(proposal).value().isPresent()
                ? Optional.of("write `" + proposal + "`")
                : Optional.empty();
    }
}

package offprint.site.view;

import java.util.List;

/**
 * What a list can be sorted by and narrowed to. A choice of one is none: such lists are empty here.
 *
 * @param sorts metrics, with the number of papers that have been assessed by them
 * @param code how many papers come with code; 0 also where all do
 * @param awards how many papers have an award; 0 also where all have
 */
public record ListControls(
        List<OptionView> sorts,
        List<OptionView> categories,
        List<OptionView> years,
        List<OptionView> authors,
        List<OptionView> types,
        int code,
        int awards) {

    public ListControls {
        sorts = List.copyOf(sorts);
        categories = List.copyOf(categories);
        years = List.copyOf(years);
        authors = List.copyOf(authors);
        types = List.copyOf(types);
    }
}

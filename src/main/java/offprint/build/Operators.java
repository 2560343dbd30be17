package offprint.build;

import java.util.List;
import java.util.Optional;
import offprint.build.Type.Simple;

/** What stands between two values of a template, into Java. */
final class Operators {
    private static final List<String> EQUALITIES = List.of("==", "!=");
    private static final List<String> ORDERS = List.of("<", "<=", ">", ">=");
    private static final List<String> SUMS = List.of("+", "-", "*");

    private Operators() {}

    static Expression of(TemplateNode operator, Expression left, Expression right) {
        Optional<Expression> value =
                left.type().equals(right.type()) ? ofSame(operator.symbol(), left, right) : Optional.empty();
        return value.orElseThrow(() -> operator.mistake("`" + operator.symbol() + "` is not compiled between a "
                + left.type().java() + " and a " + right.type().java()));
    }

    private static Optional<Expression> ofSame(String symbol, Expression left, Expression right) {
        boolean asks = EQUALITIES.contains(symbol);
        if (left.is(Simple.TEXT) && asks) {
            String equal = left.java() + ".equals(" + right.java() + ')';
            return Optional.of(new Expression(symbol.equals("==") ? equal : '!' + equal, Simple.TRUTH));
        }
        boolean compared =
                (left.is(Simple.NUMBER) && (asks || ORDERS.contains(symbol))) || (left.is(Simple.TRUTH) && asks);
        if (compared) {
            return Optional.of(joined(left.java(), symbol, right.java(), Simple.TRUTH));
        }
        boolean summed =
                (left.is(Simple.NUMBER) && SUMS.contains(symbol)) || (left.is(Simple.TEXT) && symbol.equals("+"));
        return summed ? Optional.of(joined(left.java(), symbol, right.java(), left.type())) : Optional.empty();
    }

    static Expression joined(String left, String symbol, String right, Type type) {
        return new Expression('(' + left + ' ' + symbol + ' ' + right + ')', type);
    }
}

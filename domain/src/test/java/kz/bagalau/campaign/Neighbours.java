package kz.bagalau.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The numbers nearest to a number, written as it is: one more and one less in its last place, then further ones. */
final class Neighbours {

    private Neighbours() {
    }

    static List<String> of(String number) {
        int slash = number.indexOf('/');
        return slash < 0 ? decimals(number) : fractions(Integer.parseInt(number.substring(0, slash)), Integer.parseInt(number.substring(slash + 1)));
    }

    private static List<String> decimals(String number) {
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        return Stream.of(value.ulp(), value.ulp().negate(), value.ulp().multiply(BigDecimal.TEN))
                .map(step -> value.add(step).toPlainString()).filter(each -> !each.startsWith("-") || number.startsWith("-")).toList();
    }

    private static List<String> fractions(int over, int under) {
        return List.of((over + 1) + "/" + (under + 1), over + "/" + (under + 1));
    }
}

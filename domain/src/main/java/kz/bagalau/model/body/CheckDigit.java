package kz.bagalau.model.body;

/** The twelfth digit of an ИИН and of a БИН: a weighted sum of the first eleven modulo 11, with a second set of weights when it is 10. */
final class CheckDigit {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private CheckDigit() {
    }

    /** The check digit 0 to 9 of eleven or more digits, or 10 where both passes give 10: such a number is never issued. */
    static int of(String digits) {
        int first = sum(digits, FIRST);
        return first == 10 ? sum(digits, SECOND) : first;
    }

    /** True when the twelfth digit is the right one. */
    static boolean right(String twelve) {
        return of(twelve) == twelve.charAt(11) - '0';
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}

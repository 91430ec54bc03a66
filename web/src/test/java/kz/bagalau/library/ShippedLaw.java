package kz.bagalau.library;

/** The beans of the law as a container would put them together, on the editions that ship. */
public final class ShippedLaw {

    private ShippedLaw() {
    }

    public static ReadLaw law() {
        return new ReadLaw();
    }

    public static Calculate calculate() {
        Calculate calculate = new Calculate();
        calculate.law = law();
        return calculate;
    }
}

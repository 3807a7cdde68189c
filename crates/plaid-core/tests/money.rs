//! Amounts through JSON, by property.

#![allow(clippy::unwrap_used)]

use iso_currency::{Currency, IntoEnumIterator as _};
use plaid_core::{Amount, Decimal};
use proptest::prelude::*;

/// Texts of up to 15 significant digits with up to 8 of them after the point.
fn amounts() -> impl Strategy<Value = String> {
    (any::<bool>(), 0_u64..1_000_000_000_000_000, 0_u32..9).prop_map(|(negative, digits, scale)| {
        let power = 10_u64.pow(scale);
        let sign = if negative { "-" } else { "" };
        let (whole, fraction) = (digits / power, digits % power);
        match scale {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{fraction:0width$}", width = scale as usize),
        }
    })
}

/// Amounts of every size, those at the edge among them.
fn any_amount() -> impl Strategy<Value = Amount> {
    let most = (1_i128 << 96) - 1;
    let digits = prop_oneof![
        -most..=most,
        -most..=-most + 9,
        -9_i128..=9,
        most - 9..=most
    ];
    (digits, 0_u32..=28)
        .prop_map(|(digits, scale)| Amount::from(Decimal::from_i128_with_scale(digits, scale)))
}

/// The whole part, rounded down, and the rest in units of 1e-28: a number in two parts that need
/// no more than 128 bits each.
fn parts(amount: Amount) -> (i128, i128) {
    let decimal = amount.as_decimal();
    let power = 10_i128.pow(decimal.scale());
    let rest = decimal.mantissa().rem_euclid(power) * 10_i128.pow(28 - decimal.scale());
    (decimal.mantissa().div_euclid(power), rest)
}

fn sum_of_parts(a: (i128, i128), b: (i128, i128)) -> (i128, i128) {
    let (rest, one) = (a.1 + b.1, 10_i128.pow(28));
    (a.0 + b.0 + rest / one, rest % one)
}

/// Whether an amount can hold the number: 96 bits, and a point anywhere in them.
fn fits((whole, mut rest): (i128, i128)) -> bool {
    let mut scale = 28;
    while scale > 0 && rest % 10 == 0 {
        (rest, scale) = (rest / 10, scale - 1);
    }
    let digits = whole
        .checked_mul(10_i128.pow(scale))
        .and_then(|digits| digits.checked_add(rest));
    digits.is_some_and(|digits| digits.unsigned_abs() < 1 << 96)
}

proptest! {
    #[test]
    fn sums_are_exact_or_none(a in any_amount(), b in any_amount()) {
        let sum = sum_of_parts(parts(a), parts(b));
        match a.checked_add(b) {
            Some(held) => prop_assert_eq!(parts(held), sum),
            None => prop_assert!(!fits(sum), "{} + {}", a, b),
        }
        prop_assert_eq!(a.checked_sub(-b), a.checked_add(b));
    }

    #[test]
    fn multiples_are_repeated_sums(a in any_amount(), times in 0_i64..40) {
        let repeated = (0..times).fold((0, 0), |sum, _| sum_of_parts(sum, parts(a)));
        match a.checked_mul(times) {
            Some(held) => prop_assert_eq!(parts(held), repeated),
            None => prop_assert!(!fits(repeated), "{} * {}", a, times),
        }
        prop_assert_eq!(a.checked_mul(-times), (-a).checked_mul(times));
    }

    #[test]
    fn a_precision_shows_the_nearest(units in any::<i32>(), scale in 0_u32..7, digits in 0_u32..7) {
        let amount = Amount::from_minor(units.into(), scale).unwrap();
        let lost = 10_i64.pow(scale.saturating_sub(digits));
        let away = (i64::from(units).abs() + lost / 2) / lost * i64::from(units).signum();
        let nearest = Amount::from_minor(away, scale.min(digits)).unwrap();
        prop_assert_eq!(amount.round(digits), nearest);
        let shown = format!("{amount:.*}", digits as usize);
        prop_assert_eq!(shown.parse::<Amount>().unwrap(), nearest);
        prop_assert_eq!(shown.split_once('.').map_or(0, |(_, rest)| rest.len()), digits as usize);
    }

    #[test]
    fn minor_units_come_back(units in any::<i64>(), digits in 0_u32..=28) {
        let amount = Amount::from_minor(units, digits).unwrap();
        prop_assert_eq!(amount.to_minor(digits), Ok(units));
    }

    #[test]
    fn numbers_and_strings_decode_exactly_and_encode_back(text in amounts()) {
        let amount: Amount = text.parse().unwrap();
        prop_assert_eq!(amount.to_string(), if amount.is_zero() { amount.to_string() } else { text.clone() });
        let number: Amount = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(number, amount);
        let string: Amount = serde_json::from_str(&format!("\"{text}\"")).unwrap();
        prop_assert_eq!(string, amount);
        let again: Amount = serde_json::from_str(&serde_json::to_string(&amount).unwrap()).unwrap();
        prop_assert_eq!(again, amount);
    }

    #[test]
    fn no_text_makes_decoding_panic(text in ".{0,40}") {
        let _ = text.parse::<Amount>();
        let _ = serde_json::from_str::<Amount>(&text);
    }
}

/// How many digits a currency has after the point, as the amount of one minor unit shows.
fn digits_of(currency: &str) -> Option<u32> {
    let unit = Amount::from_minor_of(1, currency).ok()?;
    Some(unit.as_decimal().scale())
}

/// Another table of ISO 4217 says the same about every currency.
#[test]
fn minor_units_are_those_of_iso_4217() {
    let (mut known, mut unknown) = (0, Vec::new());
    for currency in Currency::iter() {
        let digits = currency.exponent().map(u32::from);
        match (digits_of(currency.code()), digits) {
            (Some(held), _) => {
                assert_eq!(Some(held), digits, "{}", currency.code());
                known += 1;
            }
            (None, Some(_)) => unknown.push(currency.code()),
            // Gold has no minor units.
            (None, None) => {}
        }
    }
    assert!(known > 150, "{known}");
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// Currencies that are wrong by a factor of ten or a hundred if they are taken for dollars.
#[test]
fn minor_units_of_currencies_unlike_the_dollar() {
    for (digits, currencies) in [
        (
            0,
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        ),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
    ] {
        for currency in currencies.split(' ') {
            assert_eq!(digits_of(currency), Some(digits), "{currency}");
        }
    }
}

/// Every digit counts, beyond those that a float holds and where a last digit is rounded.
#[test]
fn the_last_digits_are_right() {
    for text in [
        "999999999999999",
        "999999999999999.5",
        "1000000000000000.5",
        "1234567890123456.75",
        "9007199254740993",
        "90071992547409.93",
        "123456789012345678.25",
        "0.1234567890123456789012345678",
    ] {
        for text in [text.to_owned(), format!("-{text}")] {
            let amount: Amount = serde_json::from_str(&text).unwrap();
            assert_eq!(amount.to_string(), text);
            assert_eq!(serde_json::to_string(&amount).unwrap(), text);
        }
    }
    for (text, rounded) in [
        // 28 digits after the point are held; a five rounds away from zero.
        (
            "0.00000000000000000000000000005",
            "0.0000000000000000000000000001",
        ),
        (
            "0.00000000000000000000000000004",
            "0.0000000000000000000000000000",
        ),
        (
            "0.00000000000000000000000000015",
            "0.0000000000000000000000000002",
        ),
        ("5e-29", "0.0000000000000000000000000001"),
        ("4.9e-29", "0.0000000000000000000000000000"),
        // 96 bits hold 28 digits and a little. The largest of them is not exceeded.
        (
            "7.92281625142643375935439503355",
            "7.9228162514264337593543950335",
        ),
        (
            "7.92281625142643375935439503345",
            "7.9228162514264337593543950335",
        ),
        (
            "79228162514264337593543950334.5",
            "79228162514264337593543950335",
        ),
        (
            "79228162514264337593543950334.4",
            "79228162514264337593543950334",
        ),
    ] {
        for sign in ["", "-"] {
            let amount: Amount = format!("{sign}{text}").parse().unwrap();
            let expected: Amount = format!("{sign}{rounded}").parse().unwrap();
            assert_eq!(amount, expected, "{sign}{text}");
        }
    }
    // Floats, as formats other than JSON bring them.
    for (float, text) in [
        (0.1 + 0.2, "0.30000000000000004"),
        (1_000_000_000_000_000.5, "1000000000000000.5"),
        (2_251_799_813_685_249.5, "2251799813685249.5"),
        (1e15, "1000000000000000"),
        (1e22, "10000000000000000000000"),
        (-2.5, "-2.5"),
    ] {
        assert_eq!(Amount::try_from(float).unwrap().to_string(), text);
    }
}

/// Zero is zero, however it is written.
#[test]
fn a_zero_has_any_exponent() {
    for text in ["0", "-0", "0e5", "0e400", "0e-400", "0.000e7"] {
        assert!(text.parse::<Amount>().unwrap().is_zero(), "{text}");
    }
}

#[test]
fn an_amount_is_its_decimal() {
    for (text, float) in [
        ("0", 0.0),
        ("0.00", 0.0),
        ("12.50", 12.5),
        ("-12.50", -12.5),
        ("-0.01", -0.01),
        ("1000000", 1e6),
    ] {
        let decimal: Decimal = text.parse().unwrap();
        let amount = Amount::from(decimal);
        assert_eq!(amount.to_string(), text);
        assert_eq!(Decimal::from(amount).to_string(), text);
        assert_eq!(amount.as_decimal().to_string(), text);
        assert!((amount.to_f64() - float).abs() < f64::EPSILON, "{text}");
        assert_eq!(amount.is_zero(), float == 0.0, "{text}");
        assert_eq!(amount.is_negative(), float < 0.0, "{text}");
        assert_eq!(amount.abs().to_string(), text.trim_start_matches('-'));
        let twice = amount + amount;
        assert_eq!([amount * 2, &amount * 2, 2 * amount], [twice; 3], "{text}");
    }
}

//! Amounts in minor units: cents, pence, fils.

use rust_decimal::Decimal;

use super::{Amount, ParseAmountError, parse::MAX_SCALE};

/// Why an amount has no number of minor units, or a number of them no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MinorUnitsError {
    /// The amount has a part smaller than one minor unit; round it first.
    #[error("the amount has a fraction of a minor unit")]
    Fraction,
    /// The number does not fit.
    #[error("a number of minor units beyond what can be held")]
    OutOfRange,
    /// ISO 4217 has no such currency, or it has no minor units.
    #[error("not the code of a currency with minor units")]
    UnknownCurrency,
}

impl Amount {
    /// An amount of so many minor units: `from_minor(1050, 2)` is 10.50.
    ///
    /// # Errors
    ///
    /// [`ParseAmountError::OutOfRange`] if there are more than 28 digits after the point.
    pub fn from_minor(units: i64, digits: u32) -> Result<Self, ParseAmountError> {
        Decimal::try_new(units, digits)
            .map(Self)
            .map_err(|_| ParseAmountError::OutOfRange)
    }

    /// An amount of so many minor units of a currency, by its [ISO 4217] code: 1050 are 10.50 in
    /// USD, 1050 in JPY, and 1.050 in KWD.
    ///
    /// # Errors
    ///
    /// [`MinorUnitsError::UnknownCurrency`]: codes that Plaid calls unofficial are no ISO codes.
    ///
    /// [ISO 4217]: https://www.iso.org/iso-4217-currency-codes.html
    pub fn from_minor_of(units: i64, currency: &str) -> Result<Self, MinorUnitsError> {
        Self::from_minor(units, digits_of(currency)?).map_err(|_| MinorUnitsError::OutOfRange)
    }

    /// How many minor units the amount is: with two digits, 10.50 is 1050.
    ///
    /// # Errors
    ///
    /// [`MinorUnitsError::Fraction`] if it is not a whole number of them, and
    /// [`MinorUnitsError::OutOfRange`] if the number does not fit.
    pub fn to_minor(self, digits: u32) -> Result<i64, MinorUnitsError> {
        let exact = self.0.normalize();
        if exact.scale() > digits {
            return Err(MinorUnitsError::Fraction);
        }
        10_i128
            .checked_pow(digits - exact.scale())
            .and_then(|power| exact.mantissa().checked_mul(power))
            .filter(|_| i64::from(digits) <= MAX_SCALE)
            .and_then(|units| i64::try_from(units).ok())
            .ok_or(MinorUnitsError::OutOfRange)
    }

    /// How many minor units of a currency the amount is, by its [ISO 4217] code.
    ///
    /// # Errors
    ///
    /// As [`to_minor`](Self::to_minor), and [`MinorUnitsError::UnknownCurrency`]: codes that Plaid
    /// calls unofficial are no ISO codes.
    ///
    /// [ISO 4217]: https://www.iso.org/iso-4217-currency-codes.html
    pub fn to_minor_of(self, currency: &str) -> Result<i64, MinorUnitsError> {
        self.to_minor(digits_of(currency)?)
    }
}

/// The currencies of ISO 4217 by their digits after the point, with some that were withdrawn of late.
const CURRENCIES: [(u32, &str); 4] = [
    (
        2,
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP \
         BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR \
         FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR \
         KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR \
         MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK \
         SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN \
         UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ZWL",
    ),
    (
        0,
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

fn digits_of(currency: &str) -> Result<u32, MinorUnitsError> {
    CURRENCIES
        .iter()
        .find(|(_, codes)| {
            codes
                .split(' ')
                .any(|code| code.eq_ignore_ascii_case(currency))
        })
        .map(|(digits, _)| *digits)
        .ok_or(MinorUnitsError::UnknownCurrency)
}

#[cfg(test)]
mod tests {
    use super::{Amount, CURRENCIES, MinorUnitsError};

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn minor_units_go_both_ways() {
        for (text, currency, units) in [
            ("10.50", "USD", 1050),
            ("-10.5", "usd", -1050),
            ("1050", "JPY", 1050),
            ("1.050", "KWD", 1050),
            ("0", "EUR", 0),
            ("0.1050", "CLF", 1050),
        ] {
            assert_eq!(amount(text).to_minor_of(currency), Ok(units), "{text}");
            assert_eq!(Amount::from_minor_of(units, currency), Ok(amount(text)));
        }
        assert_eq!(amount("10.500").to_minor(2), Ok(1050));
        assert_eq!(amount("92233720368547758.07").to_minor(2), Ok(i64::MAX));
    }

    #[test]
    fn what_has_no_minor_units_says_why() {
        use MinorUnitsError::{Fraction, OutOfRange, UnknownCurrency};
        assert_eq!(amount("10.505").to_minor(2), Err(Fraction));
        assert_eq!(amount("0.5").to_minor_of("JPY"), Err(Fraction));
        assert_eq!(amount("92233720368547758.08").to_minor(2), Err(OutOfRange));
        assert_eq!(amount("1").to_minor(u32::MAX), Err(OutOfRange));
        for code in ["BTC", "", " ", "XAU", "US", "USD EUR"] {
            assert_eq!(
                amount("1").to_minor_of(code),
                Err(UnknownCurrency),
                "{code}"
            );
        }
    }

    #[test]
    fn no_currency_stands_twice() {
        let mut codes: Vec<&str> = CURRENCIES
            .iter()
            .flat_map(|(_, codes)| codes.split(' '))
            .collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(codes.iter().all(|code| code.len() == 3));
    }
}

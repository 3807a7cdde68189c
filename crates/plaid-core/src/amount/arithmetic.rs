//! Sums, differences and multiples: exact, or not at all.

use std::{
    borrow::Borrow,
    cmp::Ordering,
    iter::Sum,
    ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub, SubAssign},
};

use rust_decimal::Decimal;

use super::{Amount, parse::MAX_MANTISSA};

impl Amount {
    /// The sum, or `None` if no amount holds it exactly.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        exact_sum(self.0, other.0).map(Self)
    }

    /// The difference, or `None` if no amount holds it exactly.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        exact_sum(self.0, -other.0).map(Self)
    }

    /// So many times the amount, or `None` if no amount holds that exactly.
    pub fn checked_mul(self, times: impl Into<i128>) -> Option<Self> {
        exact_multiple(self.0, times.into()).map(Self)
    }

    /// The sum of many amounts, or `None` if no amount holds it exactly.
    pub fn checked_sum(amounts: impl IntoIterator<Item = impl Borrow<Self>>) -> Option<Self> {
        amounts
            .into_iter()
            .try_fold(Self::ZERO, |sum, amount| sum.checked_add(*amount.borrow()))
    }
}

/// The library rounds a sum whose last digits have no room; taking one part away again then does
/// not give the other.
fn exact_sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let sum = a.checked_add(b)?;
    if sum.scale() >= a.scale().max(b.scale()) {
        return Some(sum);
    }
    let (large, small) = if a.abs() > b.abs() { (a, b) } else { (b, a) };
    (sum.checked_sub(large)? == small).then_some(sum)
}

fn exact_multiple(amount: Decimal, mut times: i128) -> Option<Decimal> {
    let (mut mantissa, mut scale) = (amount.mantissa(), amount.scale());
    loop {
        let product = mantissa.checked_mul(times);
        if let Some(product) = product.filter(|product| product.abs() <= MAX_MANTISSA) {
            return Decimal::try_from_i128_with_scale(product, scale).ok();
        }
        // A zero at the end of the product makes room; its 2 and its 5 may come from either side.
        scale = scale.checked_sub(1)?;
        for prime in [2, 5] {
            let holder = [&mut mantissa, &mut times]
                .into_iter()
                .find(|number| **number % prime == 0)?;
            *holder /= prime;
        }
    }
}

/// The result of an operator, which has no other way to say that there is none.
#[expect(
    clippy::expect_used,
    reason = "operators of numbers panic on overflow; the checked ones are beside them"
)]
fn held(result: Option<Amount>) -> Amount {
    result.expect("an amount beyond what can be held exactly")
}

macro_rules! operators {
    ($($operator:ident $method:ident $assign:ident $assign_method:ident $checked:ident;)+) => {$(
        impl $operator for Amount {
            type Output = Amount;

            fn $method(self, other: Amount) -> Amount {
                held(self.$checked(other))
            }
        }

        impl $operator<&Amount> for Amount {
            type Output = Amount;

            fn $method(self, other: &Amount) -> Amount {
                held(self.$checked(*other))
            }
        }

        impl $operator<Amount> for &Amount {
            type Output = Amount;

            fn $method(self, other: Amount) -> Amount {
                held(self.$checked(other))
            }
        }

        impl $operator for &Amount {
            type Output = Amount;

            fn $method(self, other: &Amount) -> Amount {
                held(self.$checked(*other))
            }
        }

        impl $assign for Amount {
            fn $assign_method(&mut self, other: Amount) {
                *self = held(self.$checked(other));
            }
        }

        impl $assign<&Amount> for Amount {
            fn $assign_method(&mut self, other: &Amount) {
                *self = held(self.$checked(*other));
            }
        }
    )+};
}
operators! {
    Add add AddAssign add_assign checked_add;
    Sub sub SubAssign sub_assign checked_sub;
}

impl Neg for Amount {
    type Output = Amount;

    fn neg(self) -> Amount {
        Amount(-self.0)
    }
}

impl Neg for &Amount {
    type Output = Amount;

    fn neg(self) -> Amount {
        Amount(-self.0)
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Amount>>(amounts: I) -> Amount {
        held(Amount::checked_sum(amounts))
    }
}

impl<'a> Sum<&'a Amount> for Amount {
    fn sum<I: Iterator<Item = &'a Amount>>(amounts: I) -> Amount {
        held(Amount::checked_sum(amounts))
    }
}

// One integer type alone, so that the type of `amount * 3` is known wherever it stands.

impl Mul<i64> for Amount {
    type Output = Amount;

    fn mul(self, times: i64) -> Amount {
        held(self.checked_mul(times))
    }
}

impl Mul<i64> for &Amount {
    type Output = Amount;

    fn mul(self, times: i64) -> Amount {
        held(self.checked_mul(times))
    }
}

impl Mul<Amount> for i64 {
    type Output = Amount;

    fn mul(self, amount: Amount) -> Amount {
        held(amount.checked_mul(self))
    }
}

impl MulAssign<i64> for Amount {
    fn mul_assign(&mut self, times: i64) {
        *self = held(self.checked_mul(times));
    }
}

macro_rules! compared_with {
    ($($integer:ty),+) => {$(
        impl PartialEq<$integer> for Amount {
            fn eq(&self, other: &$integer) -> bool {
                self.0 == Decimal::from(*other)
            }
        }

        impl PartialEq<Amount> for $integer {
            fn eq(&self, other: &Amount) -> bool {
                other == self
            }
        }

        impl PartialOrd<$integer> for Amount {
            fn partial_cmp(&self, other: &$integer) -> Option<Ordering> {
                self.0.partial_cmp(&Decimal::from(*other))
            }
        }

        impl PartialOrd<Amount> for $integer {
            fn partial_cmp(&self, other: &Amount) -> Option<Ordering> {
                Decimal::from(*self).partial_cmp(&other.0)
            }
        }
    )+};
}
compared_with!(i32, i64, u32, u64);

#[cfg(test)]
mod tests {
    use super::Amount;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    const MOST: &str = "79228162514264337593543950335";

    #[test]
    fn operators_take_values_and_references() {
        let (ten, two) = (amount("10.10"), amount("2.05"));
        assert_eq!(ten + two, amount("12.15"));
        let borrowed = [&ten, &two];
        assert_eq!(borrowed[0] - borrowed[1], amount("8.05"));
        assert_eq!(borrowed[0] + two, ten + borrowed[1]);
        assert_eq!(-borrowed[0], amount("-10.1"));
        assert_eq!(ten * 3, amount("30.3"));
        assert_eq!(-3 * ten, amount("-30.3"));
        let mut sum = Amount::default();
        sum += ten;
        sum -= &two;
        sum *= 2;
        assert_eq!(sum, amount("16.10"));
        assert_eq!([ten, two].iter().sum::<Amount>(), ten + two);
        assert_eq!([ten, two].into_iter().sum::<Amount>(), ten + two);
    }

    #[test]
    fn integers_compare() {
        assert!(amount("0.01") > 0);
        assert!(5 >= amount("5.00"));
        assert_eq!(amount("5.00"), 5);
        assert_eq!(7_u64, amount("7"));
    }

    #[test]
    fn what_would_be_rounded_is_none() {
        let most = amount(MOST);
        assert_eq!(most.checked_add(amount("1")), None);
        assert_eq!(most.checked_sub(amount("0.4")), None);
        assert_eq!(most.checked_add(amount("0.0")), Some(most));
        assert_eq!(most.checked_mul(2), None);
        assert_eq!(most.checked_mul(i128::MAX), None);
        assert_eq!(
            amount("50.000000000000000000000000000").checked_mul(1_000_000_000),
            Some(amount("50000000000"))
        );
        assert_eq!(Amount::checked_sum([most, most]), None);
        assert_eq!(Amount::checked_sum([most].iter()), Some(most));
    }

    #[test]
    #[should_panic(expected = "beyond what can be held exactly")]
    fn an_operator_panics_on_overflow() {
        let _ = amount(MOST) + amount("1");
    }
}

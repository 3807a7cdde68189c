//! Contenders that take turns, so that whatever disturbs the machine disturbs all of them.

use std::fmt;

use comfy_table::{Table, presets::ASCII_MARKDOWN};

/// Measures one round of a contender.
type Round<'a> = Box<dyn FnMut() -> f64 + 'a>;

/// Contenders for one thing to do; the first is the baseline of the others.
#[derive(Default)]
pub struct Contest<'a>(Vec<(String, Round<'a>)>);

/// What a contender took in the middle of its rounds, and the middle of its ratios to the baseline.
#[derive(Debug, Clone)]
pub struct Score {
    pub name: String,
    pub cost: f64,
    pub ratio: f64,
}

impl<'a> Contest<'a> {
    /// Adds a contender by the cost of a round.
    #[must_use]
    pub fn with(mut self, name: &str, round: impl FnMut() -> f64 + 'a) -> Self {
        self.0.push((name.to_owned(), Box::new(round)));
        self
    }

    /// Has all contenders run so many rounds, after one that does not count.
    pub fn run(mut self, rounds: usize) -> Vec<Score> {
        let mut costs = vec![Vec::new(); self.0.len()];
        for round in 0..=rounds {
            for ((_, measure), costs) in self.0.iter_mut().zip(&mut costs) {
                let cost = measure();
                // The first round warms up.
                if round > 0 {
                    costs.push(cost);
                }
            }
        }
        let baseline = costs.first().cloned().unwrap_or_default();
        let scores = self.0.into_iter().zip(costs);
        let scores = scores.map(|((name, _), costs)| Score {
            name,
            ratio: middle(costs.iter().zip(&baseline).map(|(cost, base)| cost / base)),
            cost: middle(costs),
        });
        scores.collect()
    }
}

impl fmt::Debug for Contest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}

fn middle(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A table as Markdown has it.
pub fn table<'h>(header: impl IntoIterator<Item = &'h str>) -> Table {
    let mut table = Table::new();
    table.load_preset(ASCII_MARKDOWN).set_header(header);
    table
}

#[cfg(test)]
mod tests {
    use super::Contest;

    #[test]
    fn the_middle_counts_and_the_first_round_does_not() {
        let mut slow = [1000.0, 2.0, 4.0, 90.0].into_iter();
        let mut fast = [1000.0, 1.0, 1.0, 30.0].into_iter();
        let scores = Contest::default()
            .with("slow", || slow.next().unwrap_or_default())
            .with("fast", || fast.next().unwrap_or_default())
            .run(3);
        let found: Vec<_> = scores
            .iter()
            .map(|score| (score.name.as_str(), score.cost, score.ratio))
            .collect();
        assert_eq!(found, [("slow", 4.0, 1.0), ("fast", 1.0, 1.0 / 3.0)]);
    }
}

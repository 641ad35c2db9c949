//! What every step of a long run came to.

use crate::shell::Done;
use std::time::{Duration, Instant};

/// One step: what it was, how long it took, and what came of it.
struct Step {
    name: &'static str,
    took: Duration,
    passed: u64,
    failed: u64,
    trouble: Option<String>,
}

/// The steps so far.
#[derive(Default)]
pub struct Summary {
    steps: Vec<Step>,
}

/// The numbers that libtest printed during a step.
#[derive(Default)]
pub struct Count {
    passed: u64,
    failed: u64,
    ignored: u64,
    seen: bool,
}

impl Count {
    /// Adds the numbers of a line of the form `test result: ok. 3 passed; 0 failed; 0 ignored; ...`.
    pub fn read(&mut self, line: &str) {
        let Some((_, numbers)) = line
            .trim()
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        self.seen = true;
        for part in numbers.split("; ") {
            let mut words = part.split_whitespace();
            let number = words.next().and_then(|word| word.parse::<u64>().ok());
            match (number, words.next()) {
                (Some(number), Some("passed")) => self.passed += number,
                (Some(number), Some("failed")) => self.failed += number,
                (Some(number), Some("ignored")) => self.ignored += number,
                _ => {}
            }
        }
    }
}

impl Summary {
    /// Runs a step that either works or does not.
    pub fn step(&mut self, name: &'static str, act: impl FnOnce() -> Done) -> bool {
        self.tests(name, |_| act())
    }

    /// Runs a step that counts tests while it works.
    pub fn tests(&mut self, name: &'static str, act: impl FnOnce(&mut Count) -> Done) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let mut count = Count::default();
        let mut trouble = act(&mut count).err();
        if trouble.is_none() && count.ignored > 0 {
            trouble = Some(format!(
                "{} tests are ignored; a test runs or goes",
                count.ignored
            ));
        }
        if let Some(reason) = &trouble {
            println!("-- {name}: {reason}");
        }
        let bare = u64::from(!count.seen && trouble.is_none());
        let broken = u64::from(trouble.is_some() && count.failed == 0);
        self.steps.push(Step {
            name,
            took: start.elapsed(),
            passed: count.passed + bare,
            failed: count.failed + broken,
            trouble,
        });
        self.steps.last().is_some_and(|step| step.trouble.is_none())
    }

    /// Prints the table, and as the very last line the sum.
    pub fn close(self) -> Done {
        let widest = self
            .steps
            .iter()
            .map(|step| step.name.len())
            .max()
            .unwrap_or(0);
        println!(
            "\n{:<widest$}  {:>6}  {:>6}  {:>8}",
            "step", "passed", "failed", "time"
        );
        for step in &self.steps {
            println!(
                "{:<widest$}  {:>6}  {:>6}  {:>7.1}s{}",
                step.name,
                step.passed,
                step.failed,
                step.took.as_secs_f64(),
                if step.trouble.is_some() {
                    "  FAILED"
                } else {
                    ""
                }
            );
        }
        let took: Duration = self.steps.iter().map(|step| step.took).sum();
        println!(
            "{:<widest$}  {:>6}  {:>6}  {:>7.1}s",
            "all",
            "",
            "",
            took.as_secs_f64()
        );
        for step in &self.steps {
            if let Some(trouble) = &step.trouble {
                println!("  {}: {trouble}", step.name);
            }
        }
        let passed: u64 = self.steps.iter().map(|step| step.passed).sum();
        let failed: u64 = self.steps.iter().map(|step| step.failed).sum();
        println!("{passed} passed, {failed} failed");
        if failed == 0 {
            Ok(())
        } else {
            // The table has said it all; whoever reads the last line must find the sum there.
            Err(String::new())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libtest_lines_are_counted() {
        let mut count = Count::default();
        count.read("running 3 tests");
        count.read("test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 5 filtered out; finished in 0.00s");
        count.read("test result: FAILED. 4 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.00s");
        assert_eq!((count.passed, count.failed, count.ignored), (6, 3, 1));
    }

    #[test]
    fn a_failed_step_without_tests_counts_as_one() {
        let mut summary = Summary::default();
        assert!(summary.step("works", || Ok(())));
        assert!(!summary.step("breaks", || Err("on purpose".to_owned())));
        assert!(!summary.tests("ignores", |count| {
            count.read("test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured");
            Ok(())
        }));
        let sums: Vec<_> = summary
            .steps
            .iter()
            .map(|step| (step.passed, step.failed))
            .collect();
        assert_eq!(sums, [(1, 0), (0, 1), (5, 1)]);
        assert!(summary.close().is_err());
    }
}

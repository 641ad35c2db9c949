//! What a sentence is made of: its file, its key and the variables it takes.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One sentence of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The file's name without `.ftl`.
    pub file: String,
    /// The key, which begins with the file's name.
    pub key: String,
    /// The variables that the sentence takes, directly or through sentences of its file.
    pub variables: BTreeSet<String>,
}

/// Lists the sentences of a file; forms that this project does not use are reported as mistakes.
pub(crate) fn of_file(
    file: &str,
    resource: &FluentResource,
    mistakes: &mut Vec<String>,
) -> Vec<Sentence> {
    let mut patterns: BTreeMap<String, &Pattern<&str>> = BTreeMap::new();
    let mut keys = Vec::new();
    for entry in resource.entries() {
        match entry {
            Entry::Message(message) => {
                if !message.attributes.is_empty() {
                    mistakes.push(format!("{file}.ftl: {} has attributes", message.id.name));
                }
                match &message.value {
                    Some(value) => {
                        patterns.insert(message.id.name.to_owned(), value);
                        keys.push(message.id.name);
                    }
                    None => mistakes.push(format!("{file}.ftl: {} says nothing", message.id.name)),
                }
            }
            Entry::Term(term) => {
                patterns.insert(format!("-{}", term.id.name), &term.value);
            }
            _ => {}
        }
    }
    keys.into_iter()
        .map(|key| {
            let mut found = Found::default();
            found.follow(key, &patterns);
            for other in found.unknown {
                mistakes.push(format!(
                    "{file}.ftl: {key} refers to {other}, not in this file"
                ));
            }
            Sentence {
                file: file.to_owned(),
                key: key.to_owned(),
                variables: found.variables,
            }
        })
        .collect()
}

#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    unknown: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl Found {
    fn follow(&mut self, key: &str, patterns: &BTreeMap<String, &Pattern<&str>>) {
        match patterns.get(key) {
            Some(pattern) if self.seen.insert(key.to_owned()) => self.pattern(pattern, patterns),
            Some(_) => {}
            None => {
                self.unknown.insert(key.to_owned());
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, patterns: &BTreeMap<String, &Pattern<&str>>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            self.expression(expression, patterns);
        }
    }

    fn expression(
        &mut self,
        expression: &Expression<&str>,
        patterns: &BTreeMap<String, &Pattern<&str>>,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, patterns),
            Expression::Select { selector, variants } => {
                self.inline(selector, patterns);
                for variant in variants {
                    self.pattern(&variant.value, patterns);
                }
            }
        }
    }

    fn inline(
        &mut self,
        inline: &InlineExpression<&str>,
        patterns: &BTreeMap<String, &Pattern<&str>>,
    ) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => self.follow(id.name, patterns),
            InlineExpression::TermReference { id, .. } => {
                self.follow(&format!("-{}", id.name), patterns);
            }
            InlineExpression::FunctionReference { id, .. } => {
                // No function is registered with the bundle, so none could be said.
                self.unknown.insert(format!("{}()", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, patterns),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

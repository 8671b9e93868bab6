//! Which parameters of a query go together.

use super::grammar::{Grammar, LIMIT_MAX};
use super::problem::{problem, suggesting};
use super::question::Question;
use crate::error::ParameterProblem;
use crate::model::spec::is_link;

/// A parameter, whether a rule is broken, and what the rule says of the parameter.
type Rule = (&'static str, bool, &'static str);

impl Question {
    /// Parameters that are missing one they need, or conflict with another. With `newer_link`, a
    /// filter by link was given that is newer than the data.
    pub(super) fn together(&self, grammar: &Grammar, newer_link: bool) -> Vec<ParameterProblem> {
        let has = |name: &str| self.given.contains_key(name);
        let counts_links = self.facets.iter().any(|facet| is_link(facet.name));
        let counting = if grammar.of == "stats" {
            "by"
        } else {
            "facets"
        };
        let best = self.sort.is_best();
        let rules = [
            (
                "match",
                has("match") && !has("date") && !grammar.of_years(),
                "goes with `date`",
            ),
            (
                "basis",
                has("basis")
                    && grammar.of != "graph"
                    && !newer_link
                    && !self.filters.iter().any(|f| is_link(f.name)),
                "goes with a filter by link, such as `addressed-by`",
            ),
            (
                counting,
                has("basis") && counts_links,
                "does not count links that `basis` narrows",
            ),
            ("sort", best && !has("q"), "is by relevance only with `q`"),
            (
                "cursor",
                has("cursor") && best,
                "does not go with `sort=-relevance`, which gives the best on one page",
            ),
            (
                "include",
                has("include") && self.include.iter().any(|i| i == "highlights") && !has("q"),
                "has `highlights` only with `q`",
            ),
            (
                "q",
                grammar.of == "search" && !has("q"),
                "says what to look for",
            ),
            (
                "by",
                grammar.of == "stats" && !has("by"),
                "says what to count by, such as `by=decade,modality`",
            ),
        ];
        let rules = rules.into_iter().chain(self.together_alone());
        let rules = rules.chain(self.together_in_graph());
        let example = |name: &str| match name {
            "q" => Some("sanctions".to_owned()),
            "by" => Some("decade,modality".to_owned()),
            _ => None,
        };
        let broken = rules
            .filter(|(_, broken, _)| *broken)
            .map(|(name, _, what)| {
                let example = example(name).filter(|_| !has(name));
                suggesting(problem(name, what), example)
            });
        let mut found: Vec<_> = broken.collect();
        if self.limit > LIMIT_MAX && !best {
            let what = format!("is a whole number of at most {LIMIT_MAX}");
            let most = Some(LIMIT_MAX.to_string());
            found.push(suggesting(problem("limit", &what), most));
        }
        found
    }

    /// The same rules where the total alone is asked for.
    fn together_alone(&self) -> [Rule; 2] {
        let alone = self.limit == 0;
        [
            (
                "cursor",
                alone && self.after.is_some(),
                "does not go with `limit=0`, which gives the total alone",
            ),
            (
                "shape",
                alone && self.bare,
                "does not go with `limit=0`: the total stands in the envelope",
            ),
        ]
    }

    /// The same rules for the parameters of a graph: parameter, whether it is broken, and what it
    /// says.
    fn together_in_graph(&self) -> [Rule; 5] {
        let has = |name: &str| self.given.contains_key(name);
        let selects = has("project") || has("q") || has("date") || !self.filters.is_empty();
        let alone = "goes with `depth`, `edge`, `kind`, `basis` and `limit` alone";
        [
            (
                "depth",
                has("depth") && !has("around"),
                "goes with `around`",
            ),
            ("via", has("via") && !has("project"), "goes with `project`"),
            (
                "kind",
                has("kind") && has("project"),
                "does not go with `project`, which takes `via`",
            ),
            (
                "edge",
                has("edge") && has("project"),
                "does not go with `project`",
            ),
            ("around", has("around") && selects, alone),
        ]
    }
}

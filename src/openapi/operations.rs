//! Operations. Each resource is described as JSON, which has one type; and where it has other
//! formats, once more with the format as the end of its path: the lists of records together.

use super::lists::Lists;
use super::parameters;
use super::{camel, reference};
use crate::format::{Format, Renderer, Resource, Shape, formats_of};
use crate::model::spec::Spec;
use crate::model::table::Table;
use crate::model::{ALL, TABLES, is_table, passage};
use crate::query::Grammar;
use serde_json::{Map, Value, json};

/// A resource that answers with data.
struct Described {
    path: String,
    /// The `operationId` of its JSON.
    id: String,
    tag: String,
    about: String,
    grammar: Grammar,
    /// What it offers to formats; none where JSON is all there is.
    shape: Option<Shape>,
    /// The schema of its JSON.
    schema: Value,
    /// Statuses beside 200 and those of every operation.
    statuses: &'static [&'static str],
}

/// All lists of records in any format: what differs between them is in the JSON of each.
pub(super) const LISTS: &str = "/v1/{list}.{format}";

/// The path items that follow from Specs and Grammars.
pub(super) fn paths(lists: &Lists) -> Value {
    let mut found = Map::new();
    let described: Vec<Described> = ALL
        .into_iter()
        .flat_map(of_kind)
        .chain(TABLES.map(of_table))
        .chain(across())
        .chain(others())
        .collect();
    let together = all_lists(&described, lists);
    for resource in described {
        let formats = resource.formats();
        let mut item = json!({"get": operation(&resource, lists)});
        let listed = resource.path.ends_with('}') || resource.shape == Some(Shape::Rows);
        let own = !listed && resource.list().is_none();
        if formats.len() > 1 && own {
            let path = format!("{}.{{format}}", resource.path);
            let item = json!({"get": in_formats(&resource, &formats, lists)});
            found.insert(path, item);
        } else if !formats.is_empty() {
            // `{id}.{format}` beside `{id}` would be ambiguous; rows are the same in all formats.
            let cited = parameters::special("accessed", &resource.grammar, lists);
            let parameters = item["get"]["parameters"].as_array_mut();
            parameters
                .into_iter()
                .filter(|_| listed && formats.len() > 1)
                .for_each(|all| all.push(cited.clone()));
            let names: Vec<&str> = formats.iter().map(|format| format.name).collect();
            item["get"]["x-formats"] = names.into();
        }
        found.insert(resource.path, item);
    }
    found.insert(LISTS.to_owned(), together);
    Value::Object(found)
}

/// The list of a kind, and one record of it.
fn of_kind(spec: &'static Spec) -> [Described; 2] {
    let name = camel(spec.kind);
    let nested = spec.path.contains('{');
    // Passages are described with the documents that they are of.
    let tag = camel(if nested { "documents" } else { spec.plural });
    [
        Described {
            path: spec.path.to_owned(),
            id: format!("list_{}", spec.plural),
            tag: tag.clone(),
            about: format!("{} In pages.", spec.about),
            grammar: Grammar::list(spec),
            shape: Some(Shape::List),
            schema: reference(&format!("{name}List")),
            statuses: if nested { &["404"] } else { &[] },
        },
        Described {
            path: format!("{}/{{id}}", spec.path),
            id: format!("get_{}", spec.kind),
            tag,
            // What it is stands with its list.
            about: "By its id.".to_owned(),
            grammar: Grammar::one(spec.kind),
            shape: Some(Shape::One),
            schema: reference(&format!("{name}Answer")),
            statuses: &["308", "404", "410"],
        },
    ]
}

/// A table of parts.
fn of_table(table: &'static Table) -> Described {
    let spec = &table.spec;
    Described {
        path: spec.path.to_owned(),
        id: format!("list_{}", spec.plural),
        tag: "Across".to_owned(),
        about: format!("{} In pages.", spec.about),
        grammar: Grammar::list(spec),
        shape: Some(Shape::Rows),
        schema: reference(&format!("{}Rows", camel(spec.kind))),
        statuses: &[],
    }
}

/// Passages of all texts, search, statistics, graph.
fn across() -> [Described; 4] {
    let resource = |grammar: Grammar, shape, schema: &str, statuses| Described {
        path: format!("/v1/{}", grammar.of),
        id: grammar.of.to_owned(),
        tag: "Across".to_owned(),
        about: String::new(),
        grammar,
        shape: Some(shape),
        schema: reference(schema),
        statuses,
    };
    let (list, groups) = (Shape::List, Shape::Groups);
    let passages = Described {
        path: "/v1/passages".to_owned(),
        id: "list_all_passages".to_owned(),
        tag: "Documents".to_owned(),
        about: format!("{} In pages.", passage::SPEC.about),
        grammar: Grammar::list(&passage::SPEC),
        shape: Some(list),
        schema: reference("PassageList"),
        statuses: &[],
    };
    [
        passages,
        resource(Grammar::search(), list, "SearchAnswer", &[]),
        resource(Grammar::stats(), groups, "StatsAnswer", &[]),
        resource(Grammar::graph(), Shape::Graph, "GraphAnswer", &["404"]),
    ]
}

/// Resources that are described in the base, but for their parameters and formats.
fn others() -> [Described; 9] {
    let resource = |path: &str, shape, grammar: Grammar, schema: &str| Described {
        path: path.to_owned(),
        id: String::new(),
        tag: String::new(),
        about: String::new(),
        grammar,
        shape,
        schema: reference(schema),
        statuses: &[],
    };
    let rows = Some(Shape::Rows);
    let (releases, coverage) = (Some(Shape::Releases), "/v1/documents/{document}/coverage");
    [
        resource(
            "/v1",
            Some(Shape::Dataset),
            Grammar::one("/v1"),
            "IndexAnswer",
        ),
        resource(
            "/v1/dyad-years",
            rows,
            Grammar::dyad_years(),
            "DyadYearsAnswer",
        ),
        resource("/v1/timeline", rows, Grammar::timeline(), "TimelineAnswer"),
        resource(
            "/v1/verify",
            Some(Shape::Check),
            Grammar::verify(),
            "VerifyAnswer",
        ),
        resource(
            "/v1/releases",
            releases,
            Grammar::releases(),
            "ReleasesAnswer",
        ),
        resource(
            "/v1/releases/{id}",
            releases,
            Grammar::releases(),
            "ReleaseAnswer",
        ),
        resource(coverage, None, Grammar::bare("coverage"), "CoverageAnswer"),
        resource("/v1/export", None, Grammar::bare("exports"), "ExportAnswer"),
        resource("/v1/export/{file}", None, Grammar::bare("exports"), ""),
    ]
}

impl Described {
    /// The name of a list of records: the only words of its path after `/v1/`.
    fn list(&self) -> Option<&str> {
        let name = self.path.strip_prefix("/v1/")?;
        let records = self.shape == Some(Shape::List) && self.grammar.specs.len() == 1;
        (records && !name.contains('/')).then_some(name)
    }

    fn formats(&self) -> Vec<&'static Format> {
        let specs = match self.grammar.specs[..] {
            [table] if is_table(table) => vec![table],
            [_, ..] if self.shape != Some(Shape::List) && self.shape != Some(Shape::One) => vec![],
            _ => self.specs(),
        };
        let resource = self.shape.map(|shape| Resource { shape, specs });
        resource.iter().flat_map(formats_of).collect()
    }

    /// The kinds whose records it has.
    fn specs(&self) -> Vec<&'static Spec> {
        let of_record = ALL.into_iter().filter(|spec| self.grammar.of == spec.kind);
        self.grammar
            .specs
            .iter()
            .copied()
            .chain(of_record)
            .collect()
    }

    /// The parameters that stand in the path.
    fn in_path(&self) -> Vec<Value> {
        let shared = |name: &str| json!({"$ref": format!("#/components/parameters/{name}")});
        let mut found = Vec::new();
        if self.path.contains("{document}") {
            found.push(shared("document_path"));
        }
        if self.path.ends_with("passages/{id}") {
            found.push(shared("locator_path"));
        } else if self.path.ends_with("releases/{id}") {
            found.push(shared("releases_path"));
        } else if self.path.ends_with("/{id}") {
            found.push(shared("id_path"));
        }
        found
    }

    fn answers(&self, content: &Value) -> Value {
        let ok = json!({"content": content});
        let mut found = Map::from_iter([("200".to_owned(), ok)]);
        for status in self.statuses {
            found.insert((*status).to_owned(), problem(status));
        }
        Value::Object(found)
    }
}

/// A response that is described once for all.
pub(super) fn problem(status: &str) -> Value {
    let name = match status {
        "308" => "Moved",
        "404" => "NotFound",
        "410" => "Gone",
        _ => "Failed",
    };
    json!({"$ref": format!("#/components/responses/{name}")})
}

fn operation(resource: &Described, lists: &Lists) -> Value {
    let mut parameters = resource.in_path();
    parameters.extend(parameters::of_json(&resource.grammar, lists));
    let content = if resource.path.ends_with("{file}") {
        json!({})
    } else {
        json!({"application/json": {"schema": resource.schema}})
    };
    let mut found = json!({
        "parameters": parameters,
        "responses": resource.answers(&content),
    });
    for (name, text) in [
        ("operationId", &resource.id),
        ("description", &resource.about),
    ] {
        if !text.is_empty() {
            found[name] = text.as_str().into();
        }
    }
    if !resource.tag.is_empty() {
        found["tags"] = json!([resource.tag]);
    }
    found
}

/// The lists of records, described together: their formats and the parameters of formats are equal.
fn all_lists(described: &[Described], lists: &Lists) -> Value {
    let is_list = |resource: &&Described| resource.list().is_some();
    let together: Vec<&Described> = described.iter().filter(is_list).collect();
    let names: Vec<&str> = together.iter().filter_map(|one| one.list()).collect();
    let mut formats = Vec::new();
    for format in together.iter().flat_map(|one| one.formats()) {
        if !formats.contains(&format.name) {
            formats.push(format.name);
        }
    }
    let mut parameters = vec![parameters::list(&names), parameters::format(&formats)];
    let widest = together
        .iter()
        .max_by_key(|one| one.grammar.parameters.len());
    if let Some(widest) = widest {
        let grammar = widest.grammar.clone().in_formats(formats, None);
        parameters.extend(parameters::of_formats(&grammar, lists));
    }
    json!({"get": {
        "operationId": "list_as",
        "tags": ["Across"],
        "summary": "Any list of records in any format.",
        "description": "The whole result, unless the format comes in pages.",
        "parameters": parameters,
        "responses": {"200": {"$ref": "#/components/responses/ListInFormats"}},
    }})
}

/// The same resource in any format. The base may add to the JSON above, so what it says is copied
/// later: `inherit`.
fn in_formats(resource: &Described, formats: &[&Format], lists: &Lists) -> Value {
    let names: Vec<&str> = formats.iter().map(|format| format.name).collect();
    let mut parameters = resource.in_path();
    parameters.push(parameters::format(&names));
    let grammar = resource.grammar.clone().in_formats(names, None);
    parameters.extend(parameters::of_formats(&grammar, lists));
    let shape = resource.shape.unwrap_or(Shape::List);
    let mut responses = resource.answers(&json!({}));
    let ok = format!("#/components/responses/{shape:?}InFormats");
    responses["200"] = json!({"$ref": ok});
    json!({"parameters": parameters, "responses": responses})
}

fn either(schemas: [&str; 2]) -> Value {
    let schemas = schemas.map(reference);
    json!({"anyOf": schemas})
}

/// The responses in any format: one for each shape, with the media types of all kinds.
pub(super) fn in_any_format() -> Value {
    let mut found = Map::new();
    for (shape, json) in [
        (Shape::List, either(["PartialList", "PartialRecords"])),
        (Shape::Groups, reference("StatsAnswer")),
        // Of the nodes, only the fields that were asked for.
        (Shape::Graph, anything()),
        (Shape::Dataset, reference("IndexAnswer")),
        (Shape::Releases, either(["ReleasesAnswer", "ReleaseAnswer"])),
    ] {
        let mut content = Map::new();
        for spec in ALL {
            let resource = Resource {
                shape,
                specs: vec![spec],
            };
            for format in formats_of(&resource) {
                let schema = json!({"schema": body(format, &json)});
                content.insert(format.media_type().to_owned(), schema);
            }
        }
        let about = "OK.";
        let response = json!({"description": about, "content": content});
        found.insert(format!("{shape:?}InFormats"), response);
    }
    Value::Object(found)
}

/// The media type of each format, by name.
pub(super) fn media_types() -> Value {
    let types = crate::format::ALL.iter();
    let types = types.map(|format| (format.name.to_owned(), format.media_type().into()));
    Value::Object(types.collect())
}

/// The schema of a body in one format.
fn body(format: &Format, json: &Value) -> Value {
    let media = format.media_type();
    match format.renderer {
        Renderer::Envelope => json.clone(),
        _ if format.name == "csl.json" => json!({"type": "array", "items": anything()}),
        _ if media.ends_with("json") && !media.contains("ndjson") => anything(),
        _ if media.contains("spreadsheet") => json!({"type": "string", "format": "binary"}),
        _ => json!({"type": "string"}),
    }
}

/// An object of a form that others define.
fn anything() -> Value {
    json!({"type": "object", "additionalProperties": true})
}

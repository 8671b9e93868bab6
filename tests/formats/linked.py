"""JSON-LD and Turtle read by rdflib and validated by pyshacl: one graph in two syntaxes, and two separate layers."""

import json
import re
from pathlib import Path

import pyshacl
import rdflib
from rdflib import DCTERMS, RDF, SKOS, XSD, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from common import DATED, KINDS, STATEMENTS, ask, bounds, check, edtf, five, get, name, same

TR, OA = Namespace("urn:tightrope:ns:"), Namespace("http://www.w3.org/ns/oa#")
PROV, SCHEMA = Namespace("http://www.w3.org/ns/prov#"), Namespace("http://schema.org/")
DCAT = Namespace("http://www.w3.org/ns/dcat#")

IRI = re.compile(r"[a-z][a-z0-9+.-]*:(?:[^\s<>\"{}|\\^`#%]|%[0-9A-F]{2})*(?:#(?:[^\s<>\"{}|\\^`#%]|%[0-9A-F]{2})*)?")


def parsed(data, path):
    """The graph, which must be the same from both syntaxes."""
    one = rdflib.Graph().parse(data=get(data.base, f"{path}.jsonld"), format="json-ld")
    other = rdflib.Graph().parse(data=get(data.base, f"{path}.ttl"), format="turtle")
    only = [set(one) - set(other), set(other) - set(one)]
    alike = isomorphic(one, other) if any(isinstance(part, rdflib.BNode) for triple in one for part in triple) else not any(only)
    check(alike and len(one), f"{path}: JSON-LD and Turtle differ: {[sorted(map(str, part))[:2] for part in only]}")
    for subject, predicate, value in sorted(one):
        check(not isinstance(value, Literal) or not value.ill_typed, f"{path}: {subject} {predicate} {value!r} is ill-typed")
        check(not isinstance(subject, rdflib.BNode), f"{path}: a blank node")
        for term in (subject, predicate, value):
            # rdflib accepts what RFC 3987 does not: a second `#`, a space, a lone `%`.
            check(not isinstance(term, URIRef) or IRI.fullmatch(term), f"{path}: {term} is no IRI")
    return one


def words(graph, node, predicate):
    return sorted(str(value) for value in graph.objects(node, predicate))


def one(graph, record, kind, where):
    node = URIRef(name(record["href"]))
    where = f"{where} {record['id']}"
    check((node, RDF.type, TR[record["kind"].capitalize()]) in graph, f"{where}: type")
    same(words(graph, node, SCHEMA.name), [record["title"]], f"{where} title")
    same(words(graph, node, SCHEMA.description), [record["summary"]] if record.get("summary") else [], f"{where} summary")
    same(words(graph, node, DCTERMS.identifier), [record["id"]], f"{where} id")
    same(words(graph, node, TR.layer), ["X" if kind == "annotations" else "E"], f"{where} layer")
    firmly = [name(f"/v1/vocabularies/modality#{record['modality']}")] if record.get("modality") else []
    same(words(graph, node, TR.modality), firmly, f"{where} modality")
    derived = sorted({name(citation["href"]) for citation in record.get("citations") or []})
    same(words(graph, node, PROV.wasDerivedFrom), derived, f"{where} citations")
    if kind in DATED:
        same(words(graph, node, DCTERMS.temporal), [edtf(record)] if edtf(record) else [], f"{where} EDTF")
        days = [URIRef(f"{node}#date")]
        for member, day in zip(("earliest", "latest"), bounds(record)):
            same(words(graph, days[0], TR[member]), [day] if day else [], f"{where} {member}")
    if kind == "annotations":
        same(words(graph, node, DCTERMS.source), [record["source"]["name"]], f"{where} source")
        same(words(graph, node, OA.hasTarget), [name(record["on"]["href"])], f"{where} target")
    for annotation in record.get("annotations") or []:
        same(words(graph, URIRef(name(annotation["href"])), OA.hasTarget), [str(node)], f"{where}: target of {annotation['id']}")
    codes = {(str(graph.value(code, SCHEMA.propertyID)).rsplit("#", 1)[-1], str(graph.value(code, SCHEMA.value)))
             for code in graph.subjects(OA.hasTarget, node) if (code, RDF.type, SCHEMA.PropertyValue) in graph}
    same(codes, {(code["scheme"], code["value"]) for code in record.get("identifiers") or []}, f"{where} codes")
    if kind == "passages":
        chosen = graph.value(node, OA.hasSelector)
        same([int(graph.value(chosen, end, default=-1)) for end in (OA.start, OA.end)], [record["start"], record["end"]], f"{where} offsets")
    if kind == "vocabularies":
        terms = {str(graph.value(term, SKOS.prefLabel)) for term in graph.objects(node, SKOS.hasTopConcept)}
        same(terms, {term["label"] for term in record["terms"]}, f"{where} terms")


def layers(graph, where):
    """No node holds both what the author says and what others have established."""
    said, known = (set(graph.subjects(TR.layer, Literal(layer))) for layer in "EX")
    check(said and known, f"{where}: a layer is missing")
    check(not said & known, f"{where}: in both layers: {sorted(said & known)[:3]}")
    for kind in STATEMENTS:
        kind = {"strategies": "Strategy"}.get(kind, kind[:-1].capitalize())
        for node in graph.subjects(RDF.type, TR[kind]):
            check(node in said and (node, PROV.wasDerivedFrom, None) in graph, f"{where}: {node} cites no passage")
    for node in sorted(known):
        check((node, DCTERMS.source, None) in graph and (node, OA.hasTarget, None) in graph, f"{where}: {node} lacks source or target")
        check((node, PROV.wasDerivedFrom, None) not in graph, f"{where}: {node} is attributed to the text")
        check((node, TR.modality, None) not in graph, f"{where}: {node} has a modality, as if the author committed to it")
    # Nodes within a record, such as a quantity or a side, belong to its layer.
    for predicate in (DCTERMS.source, OA.bodyValue):
        stray = sorted(set(graph.subjects(predicate)) - known)
        check(not stray, f"{where}: {predicate} is for what others have established, but {len(stray)} nodes of the text have it, such as {stray[:1]}")


def jsonld_and_turtle(data):
    everything = rdflib.Graph()
    for kind, path in KINDS.items():
        graph = parsed(data, path)
        everything += graph
        own = TR[next(iter(data.records[kind].values()))["kind"].capitalize()]
        named = {str(node) for node in graph.subjects(RDF.type, own) if (node, DCTERMS.identifier, None) in graph}
        ours = {name(record["href"]) for record in data.records[kind].values()}
        same(len(named & ours), len(ours), f"{path}: records in the graph")
        for record in data.records[kind].values():
            one(graph, record, kind, path)
        for record in five(data, kind):
            alone = parsed(data, record["href"])
            one(alone, record, kind, record["href"])
            check(not set(alone) - set(graph), f"{record['href']}: has triples that the list lacks")
    layers(everything, "all kinds")
    links(everything, data)
    return [f"jsonld and ttl, {len(KINDS)} kinds, one graph of {len(everything)} triples, {data.total} records", *shape(everything)]


def links(graph, data):
    """Every link target within these data is described."""
    described = set(graph.subjects())
    for value in sorted(set(graph.objects())):
        inside = isinstance(value, URIRef) and str(value).startswith("urn:tightrope:v1/")
        check(not inside or value in described, f"all kinds: the link target {value} is not described")
    days = {str(value) for value in graph.objects(None, TR.earliest)}
    check(days, f"no date has bounds in the graph of {data.total} records")


def shape(graph):
    """The graph conforms to the shapes, and every damaged copy does not."""
    shapes = rdflib.Graph().parse(Path(__file__).with_name("shapes.ttl"))
    conforms, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    check(conforms, f"SHACL: {report[:3000]}")
    event = next(graph.subjects(RDF.type, TR.Event))
    note = next(graph.subjects(RDF.type, TR.Annotation))
    harms = {
        "a statement without a passage": lambda g: g.remove((event, PROV.wasDerivedFrom, None)),
        "a statement without its modality": lambda g: g.remove((event, TR.modality, None)),
        "an annotation without its source": lambda g: g.remove((note, DCTERMS.source, None)),
        "an annotation attributed to the text": lambda g: g.add((note, PROV.wasDerivedFrom, event)),
        "a node in both layers": lambda g: g.add((event, TR.layer, Literal("X"))),
    }
    for harm, do in harms.items():
        copy = rdflib.Graph() + graph
        do(copy)
        check(not pyshacl.validate(copy, shacl_graph=shapes)[0], f"SHACL: the shapes accept {harm}")
    return [f"SHACL, {len(harms)} damaged graphs refused"]


def dataset(data):
    """The data set description; every file that it lists must exist."""
    graph = parsed(data, "/v1")
    node = URIRef(name("/v1"))
    for kind in (SCHEMA.Dataset, DCAT.Dataset):
        check((node, RDF.type, kind) in graph, f"/v1: no {kind}")
    for predicate in (SCHEMA.name, SCHEMA.description, SCHEMA.license, SCHEMA.creator, DCTERMS.title, DCTERMS.license):
        same(len(set(graph.objects(node, predicate))), 1, f"/v1 {predicate}")
    same(words(graph, node, SCHEMA.version), [data.meta["revision"]], "/v1 revision")
    check(next(graph.objects(node, DCTERMS.modified)).datatype == XSD.dateTime, "/v1: when modified?")
    files = set(graph.objects(node, DCAT.distribution))
    same(files, set(graph.objects(node, SCHEMA.distribution)), "/v1 distributions")
    for file in files:
        address = str(graph.value(file, SCHEMA.contentUrl)).removeprefix("urn:tightrope:")
        answer = ask(data.base, f"/{address}")
        media = answer.headers.get("content-type", "").split(";")[0]
        same((answer.status, media), (200, str(graph.value(file, SCHEMA.encodingFormat))), f"/{address}, which /v1 lists")
    context = json.loads(get(data.base, "/v1/context.jsonld"))["@context"]
    for path in ("/v1", *KINDS.values()):
        same(json.loads(get(data.base, f"{path}.jsonld"))["@context"], context, f"{path}.jsonld context")
    return [f"data set description, {len(files)} distributions, all available"]

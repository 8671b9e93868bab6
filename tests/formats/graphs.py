"""The graph read by networkx (GraphML, Cytoscape JSON) and by Graphviz (DOT)."""

import io
import json
import subprocess
from collections import Counter

import networkx

from common import check, get, same

QUESTIONS = ("", "?around=risk:refugee-flow&depth=2", "?project=actor")
MEMBERS = {"nodes": ("kind", "title", "document", "modality", "href", "depth", "records"), "edges": ("type", "basis", "weight")}


def stated(item, members):
    """An item's members as text, without null ones."""
    return {member: str(item[member]) for member in members if item.get(member) is not None}


def edges_of(edges, undirected):
    """Edges with their members; in an undirected graph, either end may come first."""
    ends = (lambda a, b: tuple(sorted((a, b)))) if undirected else (lambda a, b: (a, b))
    return Counter((ends(source, target), *sorted(stated(edge, MEMBERS["edges"]).items())) for source, target, edge in edges)


def compared(read, graph, undirected, where):
    """Compares a networkx graph with the API's own."""
    same(read.number_of_nodes(), len(graph["nodes"]), f"{where} nodes")
    same(read.number_of_edges(), len(graph["edges"]), f"{where} edges")
    same(read.is_directed(), not undirected, f"{where} directed")
    for node in graph["nodes"]:
        if check(node["id"] in read, f"{where}: no node {node['id']}"):
            same(stated(read.nodes[node["id"]], MEMBERS["nodes"]), stated(node, MEMBERS["nodes"]), f"{where} {node['id']}")
    wanted = edges_of(((edge["source"], edge["target"], edge) for edge in graph["edges"]), undirected)
    found = edges_of(read.edges(data=True), undirected)
    check(found == wanted, f"{where} edges differ: {list((wanted - found))[:2]} are missing, {list(found - wanted)[:2]} are new")


def asked(data):
    for question in QUESTIONS:
        graph = json.loads(get(data.base, f"/v1/graph{question}"))["data"]
        check(graph["nodes"] and graph["edges"] and graph["complete"], f"/v1/graph{question} is empty or incomplete")
        yield question, graph, any("weight" in edge for edge in graph["edges"])


def size(data):
    return ", ".join(f"{len(graph['nodes'])} nodes and {len(graph['edges'])} edges" for _, graph, _ in asked(data))


def graphml(data):
    for question, graph, undirected in asked(data):
        where = f"/v1/graph.graphml{question}"
        # Two records may have several links; a simple graph would keep only one.
        read = networkx.read_graphml(io.BytesIO(get(data.base, where)), force_multigraph=True)
        compared(read, graph, undirected, where)
        for node in graph["nodes"]:
            same(read.nodes[node["id"]].get("label"), node["label"] or node["title"], f"{where} label of {node['id']}")
    return [f"graphml, {len(QUESTIONS)} graphs, {size(data)}"]


def cyjs(data):
    for question, graph, undirected in asked(data):
        where = f"/v1/graph.cyjs{question}"
        document = json.loads(get(data.base, where))
        ids = [item["data"]["id"] for part in document["elements"].values() for item in part]
        same(len(set(ids)), len(ids), f"{where}: one id for each element")
        compared(networkx.cytoscape_graph(document), graph, undirected, where)
    return [f"cyjs, {len(QUESTIONS)} graphs, {size(data)}"]


def dot(data):
    for question, graph, undirected in asked(data):
        where = f"/v1/graph.dot{question}"
        body = get(data.base, where)
        # The force-directed engine lays out five hundred records within seconds.
        drawn = subprocess.run(["dot", "-Ksfdp", "-Tsvg"], input=body, capture_output=True, timeout=300)
        check(drawn.returncode == 0 and b"<svg" in drawn.stdout, f"{where}: dot cannot draw it: {drawn.stderr[:300]!r}")
        check(not drawn.stderr.strip(), f"{where}: dot warns: {drawn.stderr[:300]!r}")
        read = subprocess.run(["dot", "-Ksfdp", "-Tdot_json"], input=body, capture_output=True, check=True, timeout=300)
        read = json.loads(read.stdout)
        names = {node["_gvid"]: node["name"] for node in read["objects"]}
        same(read["directed"], not undirected, f"{where} directed")
        same(sorted(names.values()), sorted(node["id"] for node in graph["nodes"]), f"{where} nodes")
        labels = {node["name"]: node["label"] for node in read["objects"]}
        for node in graph["nodes"]:
            # Graphviz keeps escapes in labels.
            label = labels.get(node["id"], "").replace('\\"', '"').replace("\\\\", "\\")
            same(label, f"{node['kind']}: {node['title']}", f"{where} label of {node['id']}")
        style = {"inferred": "dotted", "collective": "dashed"}
        ends = (lambda pair: tuple(sorted(pair))) if undirected else tuple
        wanted = Counter((ends((edge["source"], edge["target"])), str(edge["weight"] if undirected else edge["type"]),
                          style.get(edge.get("basis"), "solid")) for edge in graph["edges"])
        found = Counter((ends((names[edge["tail"]], names[edge["head"]])), edge["label"], edge["style"]) for edge in read["edges"])
        check(found == wanted, f"{where} edges differ: {list((wanted - found))[:2]} are missing, {list(found - wanted)[:2]} are new")
    return [f"dot, {len(QUESTIONS)} graphs drawn, {size(data)}"]

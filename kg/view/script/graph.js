"use strict";
// Drawing with vis-network: places are given, physics is off; parallel edges fan out, many of a kind are bundled with a count.

const FAN = 4; // up to so many edges between two actors are drawn one by one
const STEP = 0.17; // roundness from one edge of a fan to the next
const LABELLED = 140; // beyond so many edges, only those of the chosen actor are labelled
const MARKS = { Prospective: "not yet", Possible: "possible", Denied: "denied", Disputed: "disputed" };

const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
let chosenNode = null;
let chosenEdge = null;

/** The lines between two actors: an edge each, or if there are many, one for each direction and quad class. */
function lines(edges) {
  if (edges.length <= FAN) return edges.map((edge) => ({ ...edge, actions: [edge.action] }));
  const bundles = new Map();
  for (const edge of edges) {
    const { quad, status } = data.actions[edge.action];
    const key = [edge.from, edge.to, edge.both, quad, MARKS[status] || ""].join("|");
    if (!bundles.has(key)) bundles.set(key, { ...edge, actions: [] });
    bundles.get(key).actions.push(edge.action);
  }
  return [...bundles.values()];
}

/** How a line bends: the fan lies evenly on both sides of the straight way, whichever way each line runs. */
function bend(line, position, count) {
  const side = (position - (count - 1) / 2) * STEP * (line.from < line.to ? 1 : -1);
  if (Math.abs(side) < 0.01) return { enabled: false };
  return { enabled: true, type: side > 0 ? "curvedCW" : "curvedCCW", roundness: Math.min(Math.abs(side), 0.85) };
}

function caption(line) {
  const actions = line.actions.map((index) => data.actions[index]);
  const kinds = [...new Set(actions.map((action) => action.type))];
  const name = kinds.length === 1 ? kinds[0] : kinds.length === 2 ? kinds.join(", ") : actions[0].quad;
  const mark = MARKS[actions[0].status];
  return name + (actions.length > 1 ? " ×" + actions.length : "") + (mark ? ` (${mark})` : "");
}

function edgeLook(line, position, count, labelled) {
  const action = data.actions[line.actions[0]];
  const tint = colour(action.quad);
  const beside = chosenNode === null || line.from === chosenNode || line.to === chosenNode;
  const material = manner(action.quad) === "material";
  return {
    id: `${line.actions.join("-")}:${line.from}-${line.to}`,
    from: line.from,
    to: line.to,
    actions: line.actions,
    label: beside && (labelled || chosenNode !== null) ? caption(line) : undefined,
    color: { color: tint, highlight: tint, hover: tint, opacity: (data.happened.includes(action.status) ? 1 : 0.6) * (beside ? 1 : 0.12) },
    width: (material ? 2.4 : 1.3) + 1.2 * Math.log2(line.actions.length),
    dashes: material ? false : manner(action.quad) === "verbal" ? [7, 4] : [2, 4],
    arrows: { to: { enabled: true, scaleFactor: 0.55 }, from: { enabled: line.both, scaleFactor: 0.55 } },
    smooth: bend(line, position, count),
    selfReference: { size: 16 + 8 * position, angle: Math.PI / 4 },
    font: { color: tint, strokeColor: colour("paper") },
  };
}

function nodeLook(index, near) {
  const node = data.nodes[index];
  const tint = colour(node.kind);
  const faint = near !== null && !near.has(index);
  return {
    id: index,
    label: node.label,
    shape: node.shape,
    size: node.size,
    x: node.x,
    y: node.y,
    opacity: faint ? 0.25 : 1,
    color: { background: tint, border: colour("paper"), highlight: { background: tint, border: colour("ink") }, hover: { background: tint, border: colour("ink") } },
    font: { color: faint ? colour("line") : colour("ink"), strokeColor: colour("paper") },
  };
}

function draw(shown) {
  if (chosenNode !== null && !shown.nodes.has(chosenNode)) chosenNode = null;
  const pairs = new Map();
  for (const edge of shown.edges) {
    const key = Math.min(edge.from, edge.to) + "|" + Math.max(edge.from, edge.to);
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push(edge);
  }
  const fans = [...pairs.values()].map(lines);
  const labelled = choices.labels && fans.reduce((sum, fan) => sum + fan.length, 0) <= LABELLED;
  const near = chosenNode === null ? null : new Set([chosenNode]);
  if (near) for (const edge of shown.edges) if (edge.from === chosenNode || edge.to === chosenNode) near.add(edge.from).add(edge.to);
  replace(drawnNodes, [...shown.nodes].sort((a, b) => a - b).map((index) => nodeLook(index, near)));
  replace(drawnEdges, fans.flatMap((fan) => fan.map((line, position) => edgeLook(line, position, fan.length, labelled))));
}

/** Change a data set into other items without emptying it. */
function replace(set, items) {
  const kept = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !kept.has(id)));
  set.update(items);
}

const network = new vis.Network(
  byId("net"),
  { nodes: drawnNodes, edges: drawnEdges },
  {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, multiselect: false, keyboard: { enabled: true, bindToWindow: false }, selectConnectedEdges: false, hoverConnectedEdges: false },
    nodes: { borderWidth: 2, borderWidthSelected: 3, font: { size: 17, face: getComputedStyle(document.body).fontFamily, strokeWidth: 5, vadjust: -2 } },
    edges: { selectionWidth: 1.5, hoverWidth: 0.8, font: { size: 13, face: getComputedStyle(document.body).fontFamily, strokeWidth: 4, align: "middle" } },
  },
);

/** Mark what is chosen and bring it into sight. */
function mark(look) {
  network.unselectAll();
  if (chosenNode !== null && drawnNodes.get(chosenNode)) network.selectNodes([chosenNode], false);
  const edges = chosenEdge === null ? [] : drawnEdges.get({ filter: (edge) => edge.actions.includes(chosenEdge) });
  if (edges.length) network.selectEdges(edges.map((edge) => edge.id));
  const ends = chosenNode !== null ? [chosenNode] : edges.flatMap((edge) => [edge.from, edge.to]);
  if (look && ends.length && !ends.every(inSight)) network.focus(ends[0], { scale: network.getScale(), animation: false });
}

function inSight(index) {
  if (!drawnNodes.get(index)) return true;
  const { x, y } = network.canvasToDOM(network.getPosition(index));
  return x > 0 && y > 0 && x < byId("net").clientWidth && y < byId("net").clientHeight;
}

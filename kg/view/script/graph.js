"use strict";
// Drawing with vis-network: places are given, physics is off; parallel edges fan out, many of a kind are bundled with a count.

const FAN = 4; // up to so many edges between two actors are drawn one by one
const MARGIN = 40; // pixels kept free at the top, for the note
const STEP = 0.2; // roundness from one edge of a fan to the next
const DENSE = 140; // beyond so many lines, two actors share one a side, and only those of the chosen one are named
const MARKS = { Prospective: "not yet", Possible: "possible", Denied: "denied", Disputed: "disputed" };

const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
let chosenNode = null;
let chosenEdge = null;

const side = (quad) => quad.split(" ").pop();

/** The lines between two actors: one for each edge, or if there are many, for each direction and quad class. */
function lines(edges) {
  if (edges.length <= FAN) return edges.map((edge) => ({ ...edge, actions: [edge.action] }));
  return bundled(edges, ({ from, to, both }, { quad, status }) => [from, to, both, quad, MARKS[status]].join("|"));
}

/** The lines between two actors where all is crowded: one for cooperation, one for conflict, one for what is neither. */
const sides = (edges) => bundled(edges, (edge, action) => side(action.quad));

function bundled(edges, key) {
  const bundles = new Map();
  for (const edge of edges) {
    const name = key(edge, data.actions[edge.action]);
    const line = bundles.get(name) ?? { ...edge, actions: [] };
    line.both ||= edge.from !== line.from;
    line.actions.push(edge.action);
    bundles.set(name, line);
  }
  return [...bundles.values()];
}

/** How a line bends: the fan lies evenly on both sides of the straight way, whichever way each line runs. */
function bend(line, position, count) {
  const step = (position - (count - 1) / 2) * STEP * (line.from < line.to ? 1 : -1);
  if (Math.abs(step) < 0.01) return { enabled: false };
  return { enabled: true, type: step > 0 ? "curvedCW" : "curvedCCW", roundness: Math.min(Math.abs(step), 0.85) };
}

function caption(line) {
  const actions = line.actions.map((index) => data.actions[index]);
  const kinds = [...new Set(actions.map((action) => action.type))];
  const name = kinds.length <= 2 ? kinds.join(", ") : side(actions[0].quad);
  const mark = actions.every((action) => action.status === actions[0].status) && MARKS[actions[0].status];
  return name + (actions.length > 1 ? " ×" + actions.length : "") + (mark ? ` (${mark})` : "");
}

function edgeLook(line, position, count, labelled) {
  const actions = line.actions.map((index) => data.actions[index]);
  const action = actions.find((one) => manner(one.quad) === "material") ?? actions[0];
  const tint = colour(action.quad);
  const beside = isNear(line);
  const level = data.nodes[line.from].y === data.nodes[line.to].y; // turned by no angle, a name would be drawn elsewhere
  const material = manner(action.quad) === "material";
  const cameAbout = actions.some((one) => data.happened.includes(one.status));
  const opacity = (cameAbout ? 1 : 0.6) * (beside ? 1 : 0.12);
  return {
    id: `${line.actions.join("-")}:${line.from}-${line.to}`,
    from: line.from,
    to: line.to,
    actions: line.actions,
    label: beside && (labelled || somethingChosen()) ? caption(line) : "",
    color: { color: tint, highlight: tint, hover: tint, opacity },
    width: (material ? 2.6 : 1.5) + 1.2 * Math.log2(line.actions.length),
    dashes: material ? false : manner(action.quad) === "verbal" ? [7, 4] : [2, 4],
    arrows: { to: { enabled: true, scaleFactor: 0.55 }, from: { enabled: line.both, scaleFactor: 0.55 } },
    smooth: bend(line, position, count),
    selfReference: { size: 16 + 8 * position, angle: Math.PI / 4 },
    font: { color: tint, background: colour("paper"), align: level ? "horizontal" : "middle" },
  };
}

const somethingChosen = () => chosenNode !== null || chosenEdge !== null;

/** Whether a line stands out: all do while nothing is chosen; then those of the chosen actor, or the chosen action itself. */
function isNear({ from, to, action, actions = [action] }) {
  if (chosenNode !== null) return from === chosenNode || to === chosenNode;
  return chosenEdge === null || actions.includes(chosenEdge);
}

function nodeLook(index, near) {
  const node = data.nodes[index];
  const tint = colour(node.kind);
  const outlined = { background: tint, border: colour("ink") };
  const faint = near !== null && !near.has(index);
  return {
    id: index,
    label: node.label,
    shape: node.shape,
    size: node.size,
    x: node.x,
    y: node.y,
    opacity: faint ? 0.25 : 1,
    color: { background: tint, border: colour("paper"), highlight: outlined, hover: outlined },
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
  const apart = [...pairs.values()].map(lines);
  const dense = apart.flat().length > DENSE;
  const fans = dense ? [...pairs.values()].map(sides) : apart;
  const labelled = choices.labels && !dense;
  const near = somethingChosen() ? new Set(shown.edges.filter(isNear).flatMap((edge) => [edge.from, edge.to])) : null;
  if (chosenNode !== null) near.add(chosenNode);
  if (chosenEdge !== null) for (const index of data.actions[chosenEdge].nodes) near.add(index);
  renew(drawnNodes, [...shown.nodes].sort((a, b) => a - b).map((index) => nodeLook(index, near)));
  const drawn = fans.flatMap((fan) => fan.map((line, position) => edgeLook(line, position, fan.length, labelled)));
  renew(drawnEdges, [...shown.ties.map(tieLook), ...drawn]);
}

/** Who belongs to or acts for whom: no action, so no arrow and no colour. */
function tieLook([from, to]) {
  const opacity = somethingChosen() && from !== chosenNode && to !== chosenNode ? 0.3 : 1;
  const color = { color: colour("line"), opacity };
  return { id: `tie:${from}-${to}`, from, to, actions: [], color, width: 5, smooth: { enabled: false }, chosen: false };
}

/** Put other items into a data set; changing those there would leave labels behind that are gone. */
function renew(set, items) {
  set.clear();
  set.add(items);
}

const face = getComputedStyle(document.body).fontFamily;
const network = new vis.Network(
  byId("net"),
  { nodes: drawnNodes, edges: drawnEdges },
  {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: {
      hover: true,
      keyboard: { enabled: true, bindToWindow: false },
      selectConnectedEdges: false,
      hoverConnectedEdges: false,
    },
    nodes: { borderWidth: 2, borderWidthSelected: 3, font: { size: 17, face, strokeWidth: 5, vadjust: -2 } },
    edges: { selectionWidth: 1.5, hoverWidth: 0.8, font: { size: 13, face, strokeWidth: 0 } },
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

let following = true; // whether the view still shows all, and shall go on doing so when the window changes

/** Show all that is drawn, names included. */
function fitAll() {
  following = true;
  const ids = drawnNodes.getIds();
  if (!ids.length) return;
  const boxes = ids.map((id) => network.getBoundingBox(id));
  const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
  const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
  const { clientWidth, clientHeight } = byId("net");
  const scale = Math.min((clientWidth - 40) / (right - left), (clientHeight - MARGIN - 16) / (bottom - top), 1.1);
  const position = { x: (left + right) / 2, y: (top + bottom) / 2 - (MARGIN - 16) / 2 / scale };
  network.moveTo({ position, scale });
}

network.on("resize", () => following && requestAnimationFrame(fitAll));
for (const moved of ["zoom", "dragStart"]) network.on(moved, () => (following = false));

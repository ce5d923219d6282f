"use strict";
// What is shown: the reader's choices, and the actions and actors that meet them.

const ACTIVE = ["actor", "target", "recipient"];
const types = [...new Set(data.actions.map((action) => action.type))].sort();
const nothingHappened = !data.actions.some((action) => data.happened.includes(action.status));

const defaults = () => ({
  quads: new Set(data.quads),
  kinds: new Set(Object.keys(data.kinds)),
  statuses: new Set(nothingHappened ? data.statuses : data.happened),
  types: new Set(types),
  from: "",
  to: "",
  undated: true,
  shown: Math.min(data.shown, data.nodes.length),
  labels: true,
  ties: true,
  alone: !data.edges.length,
});
const choices = defaults();

data.actions.forEach((action, index) => {
  action.index = index;
  action.first = action.earliest || action.date;
  action.last = action.latest || (action.date && action.date + "~"); // sorts after every day of a month or year
  const taking = action.roles.filter(([role]) => ACTIVE.includes(role)).flatMap(([, fillers]) => fillers);
  action.nodes = new Set(taking.filter((filler) => "node" in filler).map((filler) => filler.node));
});
data.nodes.forEach((node) => Object.assign(node, { actions: [], says: [] }));
for (const action of data.actions) {
  for (const index of action.nodes) data.nodes[index].actions.push(action);
  const sources = action.claims.flatMap((claim) => claim.says).filter((source) => "node" in source);
  for (const index of new Set(sources.map((source) => source.node))) data.nodes[index].says.push(action);
}

/** Whether an action lies (or may lie) between the chosen dates. */
function inTime(action) {
  if (!action.first) return choices.undated;
  return (!choices.from || action.last >= choices.from) && (!choices.to || action.first <= choices.to + "~");
}

const wantedAnyTime = ({ quad, status, type }) =>
  choices.quads.has(quad) && choices.statuses.has(status) && choices.types.has(type);
const wanted = (action) => wantedAnyTime(action) && inTime(action);

/** The actions that meet the choices, the actors that take part in them, and the edges between these. */
function visible() {
  const actions = data.actions.filter(wanted);
  const chosen = new Set(actions.map((action) => action.index));
  const nodes = new Set();
  for (const action of actions) {
    for (const index of action.nodes) if (index < choices.shown && choices.kinds.has(data.nodes[index].kind)) nodes.add(index);
  }
  const edges = data.edges.filter((edge) => chosen.has(edge.action) && nodes.has(edge.from) && nodes.has(edge.to));
  const ties = choices.ties ? data.ties.filter((tie) => tie.every((end) => nodes.has(end))) : [];
  const joined = new Set([...edges.flatMap((edge) => [edge.from, edge.to]), ...ties.flat()]);
  return { actions, nodes: choices.alone ? nodes : joined, edges, ties };
}

/** What to call an action's filler: actor, action or plain words. */
function nameOf(filler) {
  if ("node" in filler) return data.nodes[filler.node].name;
  return "action" in filler ? data.actions[filler.action].label : filler.text;
}

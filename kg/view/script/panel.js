"use strict";
// The panel: lists of all actions and actors, and the evidence for the one chosen.

const PAGE = 200; // items listed at once
let tab = "actions";
let subject = null; // what is shown: null for the lists, else {node}, {action} or {actions}
const trail = []; // subjects to go back to
const listed = { actions: PAGE, actors: PAGE };

const badge = (action) => (action.status === "Happened" || !action.status ? null : el("span", { className: "badge" }, status(action)));
const status = (action) => ({ Prospective: "not yet", Happened: "happened", "": "status unknown" })[action.status] ?? action.status.toLowerCase();

function actionItem(action) {
  const rule = el("span", { className: "rule " + manner(action.quad) });
  rule.style.color = colour(action.quad);
  const meta = el("span", { className: "meta" }, [readable(action.date) || "undated", action.type].join(" · "), " ", badge(action));
  return el("li", {}, el("button", { type: "button", onclick: () => open({ action: action.index }) }, rule, el("span", {}, text(action.label, "span"), el("br"), meta)));
}

function actorItem(index) {
  const node = data.nodes[index];
  const meta = el("span", { className: "meta" }, [data.kinds[node.kind][2], plural(node.actions.length, "action")].join(" · "));
  return el("li", {}, el("button", { type: "button", onclick: () => open({ node: index }) }, glyph(node), el("span", {}, text(node.name, "span"), el("br"), meta)));
}

function glyph(node) {
  const made = el("span", { className: "shape", "aria-hidden": "true" }, glyphs[node.shape]);
  made.style.color = colour(node.kind);
  return made;
}

function filler(one) {
  if ("node" in one) return el("button", { type: "button", className: "link", onclick: () => open({ node: one.node }) }, text(nameOf(one)));
  if ("action" in one) return el("button", { type: "button", className: "link", onclick: () => open({ action: one.action }) }, text(nameOf(one)));
  return text(one.text);
}

const joined = (items) => items.flatMap((item, index) => (index ? [", ", item] : [item]));
const entry = (name, ...value) => [el("dt", {}, name), el("dd", {}, ...value)];
const section = (name, ...content) => (content.flat().length ? [el("h3", { className: "caption" }, name), ...content] : []);

/** Which days an action's date may mean, where it is no single day. */
function bounds(action) {
  if (!action.earliest || !action.latest || action.earliest === action.latest) return null;
  return el("span", { className: "meta" }, ` (between ${readable(action.earliest)} and ${readable(action.latest)})`);
}

function evidence(claim) {
  const [from, to] = claim.trigger;
  const points = [...claim.text]; // offsets count code points
  const part = (start, end) => points.slice(start, end).join("");
  const quote = el("blockquote", { dir: "auto" }, part(0, from), to > from ? el("mark", {}, part(from, to)) : "", part(Math.max(from, to)));
  const document = data.documents[claim.document];
  const source = claim.says.length ? ["according to ", ...joined(claim.says.map(filler))] : ["in the document’s own words"];
  const how = [claim.polarity === "Negative" ? "says it did not happen" : "", claim.certainty && claim.certainty !== "certain" ? claim.certainty : ""];
  return el("div", { className: "evidence" }, quote,
    el("p", { className: "meta" }, text(document.title || document.iri.split("/").pop()), document.published ? ", " + readable(document.published) : "", " — ", ...source),
    how.some(Boolean) ? el("p", { className: "meta" }, how.filter(Boolean).join(" · ")) : "");
}

function iri(address) {
  const field = el("input", { readOnly: true, value: address, "aria-label": "IRI", onfocus: (event) => event.target.select() });
  const button = el("button", { type: "button", onclick: copy }, "Copy");
  async function copy() {
    field.select();
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      document.execCommand("copy"); // where a page from a file may not use the clipboard
    }
    button.textContent = "Copied";
  }
  return el("div", { className: "iri" }, field, button);
}

function actionDetail(action) {
  const sample = el("span", { className: "sample stroke " + manner(action.quad), "aria-hidden": "true" });
  sample.style.color = colour(action.quad);
  const kind = action.plover === action.type ? action.type : `${action.type} (${action.plover})`;
  return [
    text(action.label, "h2"),
    el("p", { className: "tags" }, sample, el("span", {}, `${kind} · ${action.quad}`), el("span", { className: "badge" }, status(action))),
    el("dl", {}, entry("when", readable(action.date) || "no date given", bounds(action)), action.roles.flatMap(([role, fillers]) => entry(role, ...joined(fillers.map(filler))))),
    ...section("Evidence", ...action.claims.map(evidence)),
    iri(action.iri),
  ];
}

function nodeDetail(index) {
  const node = data.nodes[index];
  const list = (name, actions) => section(`${name} · ${actions.length}`, ...(actions.length ? [el("ol", { className: "list" }, actions.map(actionItem))] : []));
  const did = (action) => action.roles.some(([role, fillers]) => role === "actor" && fillers.some((one) => one.node === index));
  const hidden = new Set([...node.actions, ...node.says].filter((action) => !wanted(action))).size;
  const facts = [
    node.posts.length ? entry("post", ...joined(node.posts.map((post) => text(post)))) : [],
    node.names.length ? entry("also", ...joined(node.names.map((name) => text(name)))) : [],
    node.iso3 ? entry("ISO code", node.iso3) : [],
    node.match ? entry("Wikidata", node.match.split("/").pop()) : [],
  ].flat();
  return [
    text(node.name, "h2"),
    el("p", { className: "tags" }, glyph(node), el("span", { className: "meta" }, data.kinds[node.kind][2])),
    facts.length ? el("dl", {}, facts) : "",
    ...list("Acts", node.actions.filter((action) => did(action) && wanted(action))),
    ...list("Acted on", node.actions.filter((action) => !did(action) && wanted(action))),
    ...list("Says", node.says.filter((action) => !node.actions.includes(action) && wanted(action))),
    hidden ? el("p", { className: "meta" }, `${plural(hidden, "action")} that the choices leave out`) : "",
    iri(node.iri),
  ];
}

function bundleDetail(actions) {
  return [el("h2", {}, plural(actions.length, "action") + " between two actors"), el("ol", { className: "list" }, actions.map((index) => actionItem(data.actions[index])))];
}

function tabs(counts) {
  return el("div", { className: "tabs", role: "tablist" }, Object.entries(counts).map(([name, count]) =>
    el("button", { type: "button", role: "tab", "aria-selected": String(tab === name), onclick: () => { tab = name; showPanel(); } },
      name[0].toUpperCase() + name.slice(1), " ", el("span", { className: "count" }, count.toLocaleString("en")))));
}

function lists() {
  const shown = visible();
  const actors = [...new Set(shown.actions.flatMap((action) => [...action.nodes]))].filter((index) => choices.kinds.has(data.nodes[index].kind)).sort((a, b) => a - b);
  const items = tab === "actions" ? shown.actions : actors;
  const item = tab === "actions" ? actionItem : actorItem;
  const rest = items.length - listed[tab];
  return [
    tabs({ actions: shown.actions.length, actors: actors.length }),
    el("ol", { className: "list" }, items.slice(0, listed[tab]).map(item)),
    rest > 0 ? el("button", { type: "button", className: "more", onclick: () => { listed[tab] += PAGE; showPanel(); } }, `Show ${Math.min(rest, PAGE)} more`) : "",
  ];
}

function showPanel() {
  if (!subject) return byId("panel").replaceChildren(...lists().filter(Boolean));
  const back = el("button", { type: "button", className: "back", onclick: goBack }, "← " + (trail.length ? "Back" : "All actions and actors"));
  const content = "action" in subject ? actionDetail(data.actions[subject.action]) : "node" in subject ? nodeDetail(subject.node) : bundleDetail(subject.actions);
  byId("panel").replaceChildren(el("div", { className: "detail", "aria-live": "polite" }, back, ...content));
}

/** Show something in the panel and mark it in the graph. */
function open(next, look = true) {
  if (subject) trail.push(subject);
  settle(next, look);
}

function goBack() {
  settle(trail.pop() ?? null, true);
}

function settle(next, look) {
  subject = next;
  chosenNode = next && "node" in next && drawnNodes.get(next.node) ? next.node : null;
  chosenEdge = next && "action" in next ? next.action : next && "actions" in next ? next.actions[0] : null;
  draw(visible());
  mark(look);
  showPanel();
  byId("panel").scrollTop = 0;
}

"use strict";
// The panel: lists of all actions and actors, and the evidence for the one chosen.

const PAGE = 200; // items listed at once
const SAID = { Prospective: "not yet", "": "status unknown" };
let tab = "actions";
let subject = null; // what is shown: null for the lists, else {node}, {action} or {actions}
const trail = []; // subjects to go back to
const listed = { actions: PAGE, actors: PAGE };

const status = (action) => SAID[action.status] ?? action.status.toLowerCase();
const meta = (...content) => el("p", { className: "meta" }, ...content);
const ordered = (items) => el("ol", { className: "list" }, items);

function item(next, sign, name, ...about) {
  const words = el("span", {}, text(name, "span"), el("br"), span("meta", ...about));
  return el("li", {}, button("", () => open(next), sign, words));
}

function actionItem(action) {
  const sign = tinted(span("rule " + manner(action.quad)), action.quad);
  const about = [readable(action.date) || "undated", action.type].join(" · ");
  const badge = action.status === "Happened" ? null : span("badge", status(action));
  return item({ action: action.index }, sign, action.label, about, " ", badge);
}

const listOf = (actions) => ordered(actions.map(actionItem));

function actorItem(index) {
  const node = data.nodes[index];
  const about = [data.kinds[node.kind][2], plural(node.actions.length, "action")].join(" · ");
  return item({ node: index }, glyph(node), node.name, about);
}

function glyph({ kind, shape }) {
  return tinted(el("span", { className: "shape", "aria-hidden": "true" }, glyphs[shape]), kind);
}

/** Who or what fills a role: a link to the actor or action, or plain words. */
function filler(one) {
  return "text" in one ? text(one.text) : button("link", () => open(one), text(nameOf(one)));
}

const joined = (items) => items.flatMap((one, index) => (index ? [", ", one] : [one]));
const entry = (name, ...value) => [el("dt", {}, name), el("dd", {}, ...value)];
const section = (name, content) => (content.length ? [el("h3", { className: "caption" }, name), ...content] : []);

/** Which days an action's date may mean, where it is no single day. */
function bounds({ earliest, latest }) {
  if (!earliest || !latest || earliest === latest) return null;
  return span("meta", ` (between ${readable(earliest)} and ${readable(latest)})`);
}

function evidence(claim) {
  const [from, to] = claim.trigger;
  const points = [...claim.text]; // offsets count code points
  const [before, trigger, after] = [points.slice(0, from), points.slice(from, to), points.slice(to)].map((part) => part.join(""));
  const { title, iri: address, published } = data.documents[claim.document];
  const source = claim.says.length ? ["according to ", ...joined(claim.says.map(filler))] : ["in the document’s own words"];
  const denied = claim.polarity === "Negative" ? "says it did not happen" : "";
  const how = [denied, claim.certainty === "certain" ? "" : claim.certainty].filter(Boolean).join(" · ");
  return el("div", { className: "evidence" },
    el("blockquote", { dir: "auto" }, before, trigger ? el("mark", {}, trigger) : null, after),
    meta(text(title || address.split("/").pop()), published ? ", " + readable(published) : "", " — ", ...source),
    how ? meta(how) : null);
}

function iri(address) {
  const field = el("input", { readOnly: true, value: address, "aria-label": "IRI", onfocus: () => field.select() });
  const copying = button("", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      document.execCommand("copy"); // where a page from a file may not use the clipboard
    }
    copying.textContent = "Copied";
  }, "Copy");
  return el("div", { className: "iri" }, field, copying);
}

function actionDetail(action) {
  const sample = tinted(span("sample stroke " + manner(action.quad)), action.quad);
  const kind = action.plover === action.type ? action.type : `${action.type} (${action.plover})`;
  const roles = action.roles.map(([role, fillers]) => entry(role, ...joined(fillers.map(filler))));
  return [
    text(action.label, "h2"),
    el("p", { className: "tags" }, sample, span("", `${kind} · ${action.quad}`), span("badge", status(action))),
    el("dl", {}, entry("when", readable(action.date) || "no date given", bounds(action)), ...roles),
    ...section("Evidence", action.claims.map(evidence)),
    iri(action.iri),
  ];
}

function nodeFacts(node) {
  return [
    node.posts.length ? entry("post", ...joined(node.posts.map((post) => text(post)))) : [],
    node.names.length ? entry("also", ...joined(node.names.map((name) => text(name)))) : [],
    node.iso3 ? entry("ISO code", node.iso3) : [],
    node.match ? entry("Wikidata", node.match.split("/").pop()) : [],
  ].flat();
}

function nodeDetail(index) {
  const node = data.nodes[index];
  const did = (action) => action.roles.some(([role, fillers]) => role === "actor" && fillers.some((one) => one.node === index));
  const list = (name, actions) => (actions.length ? section(`${name} · ${actions.length}`, [listOf(actions)]) : []);
  const all = [...new Set([...node.actions, ...node.says])];
  const shown = all.filter(wanted);
  return [
    text(node.name, "h2"),
    el("p", { className: "tags" }, glyph(node), span("meta", data.kinds[node.kind][2])),
    el("dl", {}, nodeFacts(node)),
    ...list("Acts", shown.filter(did)),
    ...list("Acted on", shown.filter((action) => node.actions.includes(action) && !did(action))),
    ...list("Says", shown.filter((action) => !node.actions.includes(action))),
    all.length > shown.length ? meta(plural(all.length - shown.length, "action") + " that the choices leave out") : null,
    iri(node.iri),
  ];
}

function bundleDetail(actions) {
  const heading = plural(actions.length, "action") + " between two actors";
  return [el("h2", {}, heading), listOf(actions.map((index) => data.actions[index]))];
}

function detail() {
  if ("action" in subject) return actionDetail(data.actions[subject.action]);
  return "node" in subject ? nodeDetail(subject.node) : bundleDetail(subject.actions);
}

function tabs(counts) {
  const made = Object.entries(counts).map(([name, count]) => {
    const one = button("", () => { tab = name; showPanel(); }, capital(name), " ", span("count", count.toLocaleString("en")));
    one.setAttribute("role", "tab");
    one.setAttribute("aria-selected", String(tab === name));
    return one;
  });
  return el("div", { className: "tabs", role: "tablist" }, made);
}

function lists() {
  const { actions } = visible();
  const taking = [...new Set(actions.flatMap((action) => [...action.nodes]))].sort((a, b) => a - b);
  const actors = taking.filter((index) => choices.kinds.has(data.nodes[index].kind));
  const [all, make] = tab === "actions" ? [actions, actionItem] : [actors, actorItem];
  const rest = all.length - listed[tab];
  const more = button("more", () => { listed[tab] += PAGE; showPanel(); }, `Show ${Math.min(rest, PAGE)} more`);
  const items = ordered(all.slice(0, listed[tab]).map(make));
  return [tabs({ actions: actions.length, actors: actors.length }), items, ...(rest > 0 ? [more] : [])];
}

function showPanel() {
  const back = button("back", goBack, "← " + (trail.length ? "Back" : "All actions and actors"));
  const content = subject ? [el("div", { className: "detail", "aria-live": "polite" }, back, ...detail())] : lists();
  refill(byId("panel"), content, ".back, [aria-selected='true']");
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
